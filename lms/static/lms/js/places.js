// The places of a question on its picture. The numbers in the form are what is sent;
// here they are marks: put by a click, dragged, or moved with the arrow keys.
const STEPS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const stage = document.querySelector("[data-places]");
const picture = stage.querySelector("img");
const frame = picture.parentElement;
const chooser = document.querySelector("input[type=file][name=picture]");

function percent(value) {
  return Math.min(100, Math.max(0, Math.round(value)));
}

class Place {
  constructor(across) {
    const number = across.name.split("_")[1];
    this.letter = String.fromCharCode(64 + Number(number));
    this.inputs = [across, across.form.elements[`down_${number}`]];
    this.mark = frame.appendChild(this.button());
    for (const input of this.inputs) {
      input.addEventListener("input", () => this.draw());
    }
    this.draw();
  }

  get isPut() {
    return this.inputs.every((input) => input.value !== "");
  }

  get point() {
    return this.inputs.map((input) => Number(input.value));
  }

  button() {
    const mark = document.createElement("button");
    mark.type = "button";
    mark.className = "places__mark";
    mark.textContent = this.letter;
    mark.addEventListener("keydown", (event) => this.onKey(event));
    mark.addEventListener("pointerdown", (event) => {
      mark.setPointerCapture(event.pointerId);
    });
    mark.addEventListener("pointermove", (event) => {
      if (mark.hasPointerCapture(event.pointerId)) this.put(pointOf(event));
    });
    return mark;
  }

  onKey(event) {
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      this.take();
      return;
    }
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const far = event.shiftKey ? 5 : 1;
    this.put(this.point.map((value, axis) => value + far * step[axis]));
  }

  put(point) {
    this.inputs.forEach((input, axis) => {
      input.value = percent(point[axis]);
    });
    this.tell();
  }

  take() {
    for (const input of this.inputs) input.value = "";
    this.tell();
    this.inputs[0].focus();
  }

  // The numbers have changed as if they were typed.
  tell() {
    this.inputs[0].dispatchEvent(new Event("input", { bubbles: true }));
  }

  draw() {
    this.mark.hidden = !this.isPut;
    if (!this.isPut) return;
    const [across, down] = this.point.map(percent);
    this.mark.style.left = `${across}%`;
    this.mark.style.top = `${down}%`;
    this.mark.setAttribute(
      "aria-label",
      stage.dataset.place
        .replace("{letter}", this.letter)
        .replace("{across}", across)
        .replace("{down}", down),
    );
  }
}

function pointOf(event) {
  const box = picture.getBoundingClientRect();
  return [
    (100 * (event.clientX - box.left)) / box.width,
    (100 * (event.clientY - box.top)) / box.height,
  ];
}

function show(url) {
  picture.src = url;
  stage.hidden = false;
}

const places = [...document.querySelectorAll("input[name^=across_]")].map(
  (across) => new Place(across),
);

picture.addEventListener("click", (event) => {
  const next = places.find((place) => !place.isPut);
  if (!next) return;
  next.put(pointOf(event));
  next.mark.focus();
});

chooser.addEventListener("change", () => {
  const [file] = chooser.files;
  if (!file) return;
  const reader = new FileReader();
  reader.addEventListener("load", () => show(reader.result));
  reader.readAsDataURL(file);
});

stage.querySelector("[data-places-help]").hidden = false;
