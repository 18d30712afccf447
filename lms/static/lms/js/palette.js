// The palette of blocks by keyboard: opened, one types in it at once; left with Escape,
// one is back at its button; a block that was moved is still the one at which one is.
// Wagtail leaves all three to the mouse.
const BUTTON = ".c-sf-add-button[aria-expanded=true]";
const SLIDING = 300; // until Wagtail has put a block in its new place

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

document.addEventListener(
  "click",
  (event) => {
    const moved = event.target.closest("[data-streamfield-action^=MOVE]");
    if (moved) setTimeout(() => stayAt(moved), SLIDING);
  },
  true,
);

/** At the end of its way the button is shut, and the other one is taken. */
function stayAt(button) {
  const both = button.parentElement.querySelectorAll("[data-streamfield-action^=MOVE]");
  const open = button.disabled ? [...both].find((one) => !one.disabled) : button;
  open?.focus();
}
