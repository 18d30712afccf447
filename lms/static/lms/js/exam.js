// An exam on the screen: every answer is saved as it is chosen, and a clock runs.
// Without this module the form saves with its button and the page names the end.

const RETRY = 3000;
const PATIENCE = 10000;
const TYPING = 700;
const RECENT = 5000;

function token() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Keeps the answers of a form: one request at a time, the newest answer last. */
class Keeper {
  constructor(form) {
    this.form = form;
    this.line = form.querySelector("[data-saved]");
    this.waiting = null;
    this.busy = false;
    this.typing = 0;
    this.heard = 0;
    this.going = false;
    form.addEventListener("change", () => this.keep());
    form.addEventListener("input", (event) => this.keepSoon(event.target));
    form.addEventListener("submit", (event) => this.go(event));
    window.addEventListener("pagehide", () => this.leave());
    window.addEventListener("online", () => this.send());
  }

  keepSoon(field) {
    if (!field.matches("input[type=text], textarea")) return;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.keep(), TYPING);
  }

  keep() {
    clearTimeout(this.typing);
    this.waiting = new URLSearchParams(new FormData(this.form));
    this.waiting.set("token", token());
    return this.send();
  }

  drop() {
    clearTimeout(this.typing);
    this.waiting = null;
  }

  /* Without a network the button would lead to an error page of the browser, and the
     answer would be gone with this one: it waits here, and then goes on by itself. */
  async go(event) {
    event.preventDefault();
    if (this.going) return;
    this.going = true;
    while (!(await this.isReached())) {
      this.tell("unsaved");
      await new Promise((resolve) => setTimeout(resolve, RETRY));
    }
    this.drop();
    this.form.submit();
  }

  async isReached() {
    if (navigator.onLine && Date.now() - this.heard < RECENT) return true;
    const asked = { method: "HEAD", signal: AbortSignal.timeout(PATIENCE) };
    return fetch(window.location.href, asked).then(() => true, () => false);
  }

  leave() {
    if (this.waiting) navigator.sendBeacon(this.form.dataset.save, this.waiting);
  }

  async send() {
    if (this.busy || !this.waiting) return;
    this.busy = true;
    const sent = this.waiting;
    const status = await this.post(sent);
    this.busy = false;
    if (status === null || status === 429 || status >= 500) {
      this.tell(status === 429 ? "later" : "unsaved");
      setTimeout(() => this.send(), RETRY);
      return;
    }
    if (this.waiting === sent) this.waiting = null;
    this.answered(status);
    await this.send();
  }

  async post(body) {
    try {
      const answer = await fetch(this.form.dataset.save, {
        method: "POST",
        body,
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE),
      });
      this.heard = Date.now();
      return answer.status;
    } catch {
      return null;
    }
  }

  answered(status) {
    if (status === 204) this.tell("saved");
    else if (status === 422) this.tell("incomplete");
    else if (status === 409) window.location.assign(this.form.dataset.attempt);
    else this.tell("stranger");
  }

  tell(what) {
    this.line.textContent = this.line.dataset[what];
    this.line.classList.toggle("saved--not", what !== "saved");
  }
}

/** Shows what is left until the deadline, by the clock of the server. */
class Clock {
  constructor(place, keeper) {
    this.place = place;
    this.keeper = keeper;
    this.shown = place.querySelector("[data-left]");
    this.spoken = place.querySelector("[data-spoken]");
    this.ahead = Date.now() - Date.parse(place.dataset.now);
    this.deadline = Date.parse(place.dataset.deadline);
    this.said = Infinity;
    this.shown.closest("[hidden]").hidden = false;
    this.tick();
  }

  get left() {
    return Math.ceil((this.deadline - Date.now() + this.ahead) / 1000);
  }

  tick() {
    const left = Math.max(0, this.left);
    const minutes = Math.floor(left / 60);
    this.shown.textContent = `${minutes}:${String(left % 60).padStart(2, "0")}`;
    this.say(left);
    if (left > 0) setTimeout(() => this.tick(), 1000);
    else this.end();
  }

  say(left) {
    for (const minutes of [1, 5, 10]) {
      if (left <= minutes * 60) {
        if (minutes < this.said) this.spoken.textContent = this.place.dataset[`soon${minutes}`];
        this.said = Math.min(this.said, minutes);
        this.place.classList.add("clock--soon");
        return;
      }
    }
  }

  async end() {
    if (this.keeper) await this.keeper.send();
    this.place.querySelector("form").submit();
  }
}

const form = document.querySelector("form[data-save]");
const place = document.querySelector("[data-deadline]");
const keeper = form && new Keeper(form);
if (place) new Clock(place, keeper);
