// One box ticks all boxes of its list. Without this script it means all of them by itself.

for (const list of document.querySelectorAll("[data-tick-all]")) {
  const everybody = list.querySelector("[data-everybody]");
  const boxes = [...list.querySelectorAll("input[type=checkbox]:not([data-everybody])")];
  if (!everybody) continue;

  const follow = () => {
    everybody.checked = boxes.every((box) => box.checked);
  };
  list.addEventListener("change", ({ target }) => {
    if (target !== everybody) return follow();
    for (const box of boxes) box.checked = everybody.checked;
  });
  follow();
}
