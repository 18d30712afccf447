// A form that has room for as many answers as there can be shows those that are filled
// in, and one more. Without this script all of them are there.
const LEAST = 3;
const NUMBERED = ["option", "across", "gap"].map((name) => `[name^=${name}_]`).join();

const more = document.querySelector("[data-more-rows]");
const rows = [...document.querySelectorAll(".question-row")].filter((row) =>
  row.querySelector(NUMBERED),
);

function isUsed(row) {
  return [...row.querySelectorAll("input, textarea")].some((field) =>
    field.type === "checkbox" ? field.checked : field.value !== "",
  );
}

function show(count) {
  rows.slice(0, count).forEach((row) => {
    if (!row.hidden) return;
    row.hidden = false;
    // A field that grows with its text measured nothing while it was hidden.
    for (const field of row.querySelectorAll("textarea")) {
      field.dispatchEvent(new Event("autosize:update"));
    }
  });
  more.hidden = rows.every((row) => !row.hidden);
}

function follow() {
  show(Math.max(LEAST, rows.findLastIndex(isUsed) + 2));
}

if (rows.length > LEAST) {
  for (const row of rows) row.hidden = true;
  rows.at(-1).after(more);
  follow();
  more.closest("form").addEventListener("input", follow);
  more.querySelector("button").addEventListener("click", () => {
    const next = rows.findIndex((row) => row.hidden);
    show(next + 1);
    rows[next].querySelector("input, textarea").focus();
  });
}
