/* What a learner did, on its way to the server. It is kept on this device until the
   server has it, in the order in which it was done; the server takes each letter once,
   however often it is sent. Letters of another reader of this device stay untouched. */

const SHELF = "bekwaam-outbox";
const MOST_PATIENT = 60_000;

export class Outbox {
  #reader;
  #csrf;
  #told;
  #busy = false;
  #pause = 1_000;

  /** `told(letter, status, text)` hears what the server said of a letter;
      `told(null, state)` hears "sent", "waiting" or "signin". */
  constructor(reader, csrf, told) {
    this.#reader = reader;
    this.#csrf = csrf;
    this.#told = told;
    addEventListener("online", () => this.send());
  }

  get letters() {
    return shelf().filter((letter) => letter.reader === this.#reader);
  }

  /** Keep a letter and try to send it. Put in twice under one id, it is one letter. */
  put(id, url, body) {
    const letter = { id, url, body, reader: this.#reader };
    keep([...shelf().filter((one) => one.id !== id), letter]);
    return this.send();
  }

  async send() {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let letter = this.letters[0]; letter; letter = this.letters[0]) {
        if (!(await this.#deliver(letter))) return;
      }
      this.#told(null, "sent");
    } finally {
      this.#busy = false;
    }
  }

  async #deliver(letter) {
    let response;
    try {
      response = await fetch(letter.url, {
        method: "POST",
        body: new URLSearchParams(letter.body),
        headers: { "X-Player": "1", "X-CSRFToken": this.#csrf() },
        redirect: "manual",
      });
    } catch {
      return this.#wait();
    }
    if (response.status >= 500 || response.status === 429) return this.#wait();
    if (response.type === "opaqueredirect" || response.status === 403) {
      this.#told(null, "signin");
      return false;
    }
    const text = await response.text();
    keep(shelf().filter((one) => one.id !== letter.id));
    this.#pause = 1_000;
    this.#told(letter, response.status, text);
    return true;
  }

  #wait() {
    this.#told(null, "waiting");
    setTimeout(() => this.send(), this.#pause);
    this.#pause = Math.min(2 * this.#pause, MOST_PATIENT);
    return false;
  }
}

/* Where a browser stores no more, letters are kept for as long as the page lives. */
let inMemory = null;

function shelf() {
  if (inMemory) return inMemory;
  try {
    return JSON.parse(localStorage.getItem(SHELF)) ?? [];
  } catch {
    return [];
  }
}

function keep(letters) {
  try {
    localStorage.setItem(SHELF, JSON.stringify(letters));
    inMemory = null;
  } catch {
    inMemory = letters;
  }
}
