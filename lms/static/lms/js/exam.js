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

/** The network: when it last answered, and whether it is there now. */
class Network {
  heard = 0;

  hear() {
    this.heard = Date.now();
  }

  async isThere() {
    if (navigator.onLine && Date.now() - this.heard < RECENT) return true;
    const asked = { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(PATIENCE) };
    return fetch(import.meta.url, asked).then(() => true, () => false);
  }
}

/** Keeps the answers of a form: one request at a time, the newest answer last. */
class Keeper {
  constructor(form, network) {
    this.form = form;
    this.network = network;
    this.line = form.querySelector("[data-saved]");
    this.waiting = null;
    this.sending = null;
    this.typing = 0;
    form.addEventListener("change", () => this.keep());
    form.addEventListener("input", (event) => this.keepSoon(event.target));
    window.addEventListener("pagehide", () => this.leave());
    window.addEventListener("online", () => this.send());
  }

  keepSoon(field) {
    if (!field.matches("input[type=text], textarea")) return;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.keep(), TYPING);
  }

  keep() {
    this.drop();
    this.waiting = new URLSearchParams(new FormData(this.form));
    this.waiting.set("token", token());
    return this.send();
  }

  drop() {
    clearTimeout(this.typing);
    this.typing = 0;
    this.waiting = null;
  }

  /** Sends what was chosen or typed; whether nothing is left to send. */
  async settle() {
    await (this.typing ? this.keep() : this.send());
    return !this.waiting;
  }

  leave() {
    if (this.waiting) navigator.sendBeacon(this.form.dataset.save, this.waiting);
  }

  async send() {
    this.sending ??= this.deliver().finally(() => (this.sending = null));
    return this.sending;
  }

  async deliver() {
    while (this.waiting) {
      const sent = this.waiting;
      const status = await this.post(sent);
      if (status === null || status === 429 || status >= 500) {
        this.tell(status === 429 ? "later" : "unsaved");
        setTimeout(() => this.send(), RETRY);
        return;
      }
      if (this.waiting === sent) this.waiting = null;
      this.answered(status);
    }
  }

  async post(body) {
    try {
      const answer = await fetch(this.form.dataset.save, {
        method: "POST",
        body,
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE),
      });
      this.network.hear();
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

/** Leads on when the network is there and what was chosen is kept. Without it a link or a
    button would lead to an error page of the browser, and the answer would be gone. */
class Way {
  constructor(network, keeper) {
    this.network = network;
    this.keeper = keeper;
    this.line = document.querySelector("[data-unsaved]");
    this.going = false;
    document.querySelector("main").addEventListener("submit", (event) => this.submit(event));
    document.querySelector("main").addEventListener("click", (event) => this.follow(event));
    window.addEventListener("pageshow", () => (this.going = false));
  }

  submit(event) {
    event.preventDefault();
    const takesAlong = event.target === this.keeper?.form;
    this.on(() => event.target.submit(), takesAlong);
  }

  follow(event) {
    const link = event.target.closest("a[href]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.on(() => window.location.assign(link.href));
  }

  /* A form takes its answer along; before anything else the answer is sent. */
  async on(act, takesAlong = false) {
    if (this.going) return;
    this.going = true;
    while (!(await this.isFree(takesAlong))) {
      await new Promise((resolve) => setTimeout(resolve, RETRY));
    }
    if (takesAlong) this.keeper.drop();
    act();
  }

  async isFree(takesAlong) {
    if (this.keeper && !takesAlong && !(await this.keeper.settle())) return false;
    if (await this.network.isThere()) return true;
    this.line.textContent = this.line.dataset.unsaved;
    this.line.classList.add("saved--not");
    return false;
  }
}

/** Shows what is left until the deadline, by the clock of the server. */
class Clock {
  constructor(place, way) {
    this.place = place;
    this.way = way;
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

  end() {
    this.way.on(() => this.place.querySelector("form").submit());
  }
}

const form = document.querySelector("form[data-save]");
const place = document.querySelector("[data-deadline]");
const network = new Network();
const way = new Way(network, form && new Keeper(form, network));
if (place) new Clock(place, way);
