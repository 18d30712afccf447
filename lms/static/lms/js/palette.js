// The palette of blocks by keyboard: opened, one types in it at once; left with Escape,
// one is back at its button. Wagtail leaves both to the mouse.
const BUTTON = ".c-sf-add-button[aria-expanded=true]";

document.addEventListener("click", (event) => {
  const popper = event.target.closest(BUTTON)?._tippy?.popper;
  if (popper) setTimeout(() => popper.querySelector("input")?.focus());
});

document.addEventListener(
  "keydown",
  (event) => {
    if (event.key !== "Escape") return;
    const button = event.target.closest("[data-tippy-root]")?._tippy?.reference;
    if (button) setTimeout(() => button.focus());
  },
  true,
);
