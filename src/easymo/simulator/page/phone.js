// One person's phone: the conversation, and what one can do in it.
import { draw, update } from "./bubbles.js";
import { Composer } from "./composer.js";
import { sayText, sendPhoto, sendPlace, tap } from "./line.js";
import { pickPlace } from "./places.js";
import { pickRow } from "./list.js";
import { clone, say, write } from "./words.js";

const NOTICE_MS = 6000;
const NEAR_END_PX = 120;
const AVATARS = 6;

export class Phone {
  #shown = new Map();
  #drawn = new Map();
  #notice = 0;

  constructor(person) {
    this.person = person;
    this.element = clone("phone");
    this.log = this.#part(".log");
    this.composer = new Composer(this.#part(".composer"), {
      say: (text) => this.#do(sayText(person, text)),
      photo: (file, caption) => this.#do(sendPhoto(person, file, caption)),
      place: () => this.askPlace(),
      refuse: (key) => this.tell(key),
    });
    this.#part(".greet").addEventListener("click", () => {
      this.#do(sayText(person, say("greeting")));
      this.focus();
    });
    this.#part(".number").textContent = readable(person.number);
    this.#part(".avatar").classList.add(`colour-${Number(person.number.slice(-4)) % AVATARS}`);
    this.rename(person.name);
  }

  rename(name) {
    this.person.name = name;
    this.#part("h2").textContent = name;
    this.#part(".avatar").textContent = [...name][0].toUpperCase();
    this.element.setAttribute("aria-label", `${name}, ${readable(this.person.number)}`);
  }

  focus() {
    this.composer.focus();
  }

  // Takes what the stream brings: all there is where it is fresh, else what is new or newly ticked.
  take({ typing, messages }, fresh) {
    const atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR_END_PX;
    if (fresh) this.#forgetAllBut(messages);
    for (const shown of messages) this.#show(shown);
    const dots = this.#part(".typing");
    dots.hidden = !typing;
    this.#part(".typing-word").hidden = !typing;
    this.#part(".number").hidden = typing;
    this.log.append(dots);
    this.#part(".welcome").classList.toggle("small", this.#shown.size > 0);
    if (atEnd || messages.some((shown) => shown.mine)) this.log.scrollTop = this.log.scrollHeight;
  }

  find(id) {
    return [...this.#shown.values()].find((shown) => shown.id === id);
  }

  async choose(option, byKeyboard) {
    await this.#do(tap(this.person, option.id));
    if (byKeyboard) this.focus();
  }

  async openList(shown) {
    const row = await pickRow(this.element, shown);
    if (row) await this.choose(row.option, row.byKeyboard);
  }

  async askPlace() {
    const place = await pickPlace(this.element);
    if (place) await this.#do(sendPlace(this.person, place));
  }

  tell(key) {
    const notice = this.#part(".notice");
    clearTimeout(this.#notice);
    write(notice, key);
    notice.hidden = false;
    this.#notice = setTimeout(() => (notice.hidden = true), NOTICE_MS);
  }

  #show(shown) {
    this.#shown.set(shown.n, shown);
    const drawn = this.#drawn.get(shown.n);
    if (drawn) return update(drawn, shown);
    const element = draw(shown, this);
    this.#drawn.set(shown.n, element);
    this.log.append(element);
  }

  #forgetAllBut(messages) {
    const kept = new Set(messages.map((shown) => shown.id));
    for (const [n, shown] of this.#shown) {
      if (kept.has(shown.id)) continue;
      this.#drawn.get(n).remove();
      this.#drawn.delete(n);
      this.#shown.delete(n);
    }
  }

  async #do(work) {
    try {
      await work;
    } catch {
      this.tell("unreachable");
    }
  }

  #part(selector) {
    return this.element.querySelector(selector);
  }
}

export function readable(number) {
  return `+${number.replace(/^(\d{3})(\d{3})(\d{3})(\d+)$/, "$1 $2 $3 $4")}`;
}
