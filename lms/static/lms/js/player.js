/* Plays a lesson: one screen at a time, answers saved at once, wrong ones once more at
   the end. The page has it all already and works without this module. */

import { Outbox } from "./outbox.js";

/** Beside the editor, where the page comes again after every change. */
const isPreview = window.parent !== window;

class Player {
  #lesson;
  #screens;
  #end;
  #current;
  #words = {};
  #seen = new Set();
  #bar;
  #outbox;

  constructor(lesson) {
    this.#lesson = lesson;
    this.#screens = [...lesson.querySelectorAll("[data-screen]")];
    this.#end = lesson.querySelector("[data-end]");
    for (const word of document.querySelector("[data-words]").content.children) {
      this.#words[word.value] = word.textContent;
    }
    const csrf = () => document.querySelector("[name=csrfmiddlewaretoken]").value;
    this.#outbox = new Outbox(lesson.dataset.player, csrf, (...news) => this.#hear(...news));
  }

  start() {
    const bar = document.querySelector("[data-bar]").content.cloneNode(true);
    this.#bar = bar.firstElementChild;
    this.#lesson.append(bar);
    this.#lesson.classList.add("is-playing");
    this.#part("back").addEventListener("click", () => this.#goBack());
    this.#part("on").addEventListener("click", () => this.#goOn());
    this.#lesson.addEventListener("submit", (event) => this.#answer(event));
    this.#lesson.addEventListener("click", (event) => this.#follow(event));
    this.#lesson.addEventListener("keydown", (event) => this.#press(event));
    addEventListener("hashchange", () => this.#show(this.#asked() ?? this.#current));
    for (const check of this.#lesson.querySelectorAll(".check")) close(check);
    for (const letter of this.#outbox.letters) this.#markKept(letter);
    const resumed = this.#byId(this.#lesson.dataset.resume);
    const looked = isPreview && this.#byId(sessionStorage.getItem(location.pathname));
    this.#show(this.#asked() ?? (looked || resumed) ?? this.#screens[0] ?? this.#end);
    this.#outbox.send();
  }

  /* --- where one is ---------------------------------------------------------- */

  #asked() {
    return this.#byId(location.hash.slice(1));
  }

  #byId(id) {
    const found = id && document.getElementById(id);
    return (found && found.closest("[data-screen], [data-end]")) || null;
  }

  #show(screen) {
    this.#current = screen;
    for (const one of [...this.#screens, this.#end]) one.hidden = one !== screen;
    this.#remember(screen);
    this.#tellWhere();
    this.#keepPlace(screen);
    this.#bringIntoFocus(screen);
    if (screen === this.#end) this.#renewEnd();
  }

  /** In the address; beside the editor an address with a place would take the focus. */
  #remember(screen) {
    if (isPreview) sessionStorage.setItem(location.pathname, screen.id);
    else history.replaceState(null, "", `#${screen.id}`);
  }

  #bringIntoFocus(screen) {
    if (isPreview && !document.hasFocus()) return;
    screen.focus({ preventScroll: true });
    this.#lesson.scrollIntoView({ block: "start" });
  }

  #tellWhere() {
    const total = this.#screens.length;
    const place = this.#screens.indexOf(this.#current) + 1 || total;
    const where = { number: place, total };
    this.#part("where").textContent = fill(this.#words.where, where);
    const progress = this.#part("progress");
    progress.max = total || 1;
    progress.value = this.#current === this.#end ? progress.max : place - 1;
    this.#part("back").hidden = this.#current === (this.#screens[0] ?? this.#end);
    this.#part("on").hidden = this.#current === this.#end;
    this.#part("on").textContent = this.#isOpen(this.#current)
      ? this.#words.check
      : this.#words.next;
  }

  #keepPlace(screen) {
    const url = screen.dataset.seen;
    if (!url || this.#seen.has(url)) return;
    this.#seen.add(url);
    this.#outbox.put(url, url, []);
  }

  /* --- going on ---------------------------------------------------------------- */

  #goOn() {
    if (this.#isOpen(this.#current)) {
      this.#current.querySelector("form").requestSubmit();
      return;
    }
    const next = this.#screens[this.#screens.indexOf(this.#current) + 1];
    const again = this.#current.dataset.again !== undefined;
    if (next && !again) this.#show(next);
    else this.#onceMore();
  }

  #goBack() {
    const place = this.#screens.indexOf(this.#current);
    const before = place < 0 ? this.#screens.at(-1) : this.#screens[place - 1];
    delete this.#current.dataset.again;
    this.#show(before ?? this.#current);
  }

  /** What was not right comes back at the end, fresh, until it is. */
  #onceMore() {
    const wrong = this.#screens.filter((screen) => verdict(screen) === "wrong");
    const place = this.#screens.indexOf(this.#current);
    const after = wrong.find((screen) => this.#screens.indexOf(screen) > place);
    const screen = after ?? wrong[0];
    delete this.#current.dataset.again;
    if (!screen) {
      this.#show(this.#end);
      return;
    }
    this.#ask(screen);
  }

  #ask(screen) {
    wipe(screen.querySelector(".check"), this.#words.again);
    screen.dataset.again = "";
    this.#show(screen);
  }

  #isOpen(screen) {
    return screen.dataset.question !== undefined && verdict(screen) === "none";
  }

  /* --- answering ----------------------------------------------------------------- */

  #answer(event) {
    const check = event.target.closest(".check");
    if (!check) return;
    event.preventDefault();
    const form = new FormData(event.target);
    form.delete("csrfmiddlewaretoken");
    const body = [...form].map(([name, value]) => [name, String(value)]);
    const letter = { id: form.get("token"), url: event.target.action, body };
    check.querySelector("[role=alert]").textContent = "";
    this.#markKept(letter);
    this.#outbox.put(letter.id, letter.url, letter.body);
  }

  #checkOf(letter) {
    const form = [...this.#lesson.querySelectorAll(".check form")].find(
      (one) => one.action === letter.url,
    );
    return form?.closest(".check");
  }

  /** An answer under way cannot be changed; who waits for a network may go on. */
  #markKept(letter) {
    const check = this.#checkOf(letter);
    if (!check) return;
    check.dataset.verdict = "kept";
    check.querySelector("fieldset").disabled = true;
  }

  #hear(letter, status, text) {
    if (letter === null) return this.#tellSaving(status);
    const check = this.#checkOf(letter);
    if (!check) return undefined;
    const screen = check.closest("[data-screen]");
    if (status === 200) {
      check.replaceWith(close(part(text, ".check")));
      const feedback = screen.querySelector(".feedback");
      if (screen === this.#current) (feedback ?? screen).focus();
    } else {
      this.#refuse(check, status === 422 ? text : this.#words.failed);
    }
    return this.#tellWhere();
  }

  #refuse(check, why) {
    check.dataset.verdict = "none";
    check.querySelector("fieldset").disabled = false;
    check.querySelector("[role=alert]").textContent = why;
    check.querySelector("[name=token]").value = crypto.randomUUID();
    check.querySelector("input:not([type=hidden]), select")?.focus();
  }

  #tellSaving(state) {
    const saving = this.#part("saving");
    const count = this.#outbox.letters.filter(({ url }) => url.includes("/checks/")).length;
    const waiting = count ? this.#words.waiting : this.#words.place;
    const kept = verdict(this.#current) === "kept" ? this.#words.kept : waiting;
    const words = { sent: this.#words.sent, waiting: kept, signin: this.#words.signin };
    const wasWaiting = !saving.hidden;
    saving.hidden = state === "sent" && !wasWaiting;
    saving.dataset.state = state;
    saving.textContent = fill(words[state], { count });
    this.#tellWhere();
    if (state !== "sent") return;
    setTimeout(() => hideIfSent(saving), 4_000);
    if (wasWaiting && this.#current === this.#end) this.#renewEnd();
  }

  async #renewEnd() {
    try {
      const response = await fetch(location.pathname, { redirect: "error" });
      const fresh = part(await response.text(), "[data-end]");
      this.#end.replaceChildren(...fresh.childNodes);
    } catch {
      /* without a network the end stays as it was when the page came */
    }
  }

  /* --- keys and links --------------------------------------------------------------- */

  /** Inside the lesson: 1–9 choose, Enter checks or goes on. */
  #press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("button, a, textarea, summary, video")) return;
    const isOption = event.target.matches("[type=radio], [type=checkbox]");
    if (event.key === "Enter" && !event.target.matches("input")) {
      event.preventDefault();
      if (this.#current !== this.#end) this.#goOn();
    } else if (/^[1-9]$/.test(event.key) && (isOption || !event.target.matches("input, select"))) {
      const options = this.#current.querySelectorAll(".option input:enabled");
      options[event.key - 1]?.click();
      options[event.key - 1]?.focus();
    }
  }

  #follow(event) {
    const link = event.target.closest("[data-goto]");
    const screen = link && this.#byId(link.hash.slice(1));
    if (!screen) return;
    event.preventDefault();
    if (link.closest("[data-end]") && verdict(screen) === "wrong") this.#ask(screen);
    else this.#show(screen);
  }

  #part(name) {
    return this.#bar.querySelector(`[data-${name}]`);
  }
}

function verdict(screen) {
  return screen.querySelector(".check")?.dataset.verdict;
}

/** Who just read why it was wrong answers it at the end, from memory. An exercise has
    another question in its place by then, which is open. */
function close(check) {
  const isClosed = check.dataset.verdict === "wrong" && !check.matches(".exercise");
  if (isClosed) check.querySelector("fieldset").disabled = true;
  return check;
}

/** A question as if it had not been answered, saying why it is here again. */
function wipe(check, why) {
  for (const field of check.querySelectorAll("fieldset input:not([type=hidden])")) {
    if (field.matches("[type=radio], [type=checkbox]")) field.checked = false;
    else field.value = "";
  }
  for (const field of check.querySelectorAll("select")) field.value = "";
  for (const said of check.querySelectorAll("[data-part]")) said.remove();
  const feedback = check.querySelector("[data-feedback]");
  feedback.replaceChildren(Object.assign(document.createElement("p"), { textContent: why }));
  check.querySelector("fieldset").disabled = false;
  check.dataset.verdict = "none";
}

function hideIfSent(saving) {
  if (saving.dataset.state === "sent") saving.hidden = true;
}

function part(html, selector) {
  return new DOMParser().parseFromString(html, "text/html").querySelector(selector);
}

function fill(words, values) {
  return words.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

const lesson = document.querySelector("[data-player]");
if (lesson) new Player(lesson).start();
