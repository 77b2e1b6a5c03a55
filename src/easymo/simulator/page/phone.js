// One person's phone: the conversation, and what one can do in it.
import { pickAttachment } from "./attachments.js";
import { Composer } from "./composer.js";
import { button, make, worded } from "./elements.js";
import { fillForm } from "./form.js";
import { act, changeNumber, Refused, sendFile, setTraits } from "./line.js";
import { pickRow } from "./list.js";
import { Log } from "./log.js";
import { pickDeed } from "./message.js";
import { askPerson } from "./person.js";
import { pickPlace } from "./places.js";
import { fillBasket } from "./shop.js";
import { openPicture } from "./viewer.js";
import { clone, say, write } from "./words.js";

const NOTICE_MS = 6000;
const AVATARS = 6;
const CURRENCY = "RWF";
// Circumstances that are told of for as long as they last: the trait, its usual value, what is said, how it ends.
const STATES = [
  ["online", true, "state-offline", "go-online"],
  ["blocks", false, "state-blocked", "unblock"],
  ["wants_marketing", true, "state-no-offers", "want-offers"],
];

export class Phone {
  #notice = 0;

  constructor(person) {
    this.person = person;
    this.traits = {};
    this.element = clone("phone");
    this.log = new Log(this.#part(".log"), this);
    this.composer = new Composer(this.#part(".composer"), {
      say: (text, upon) => this.#say(text, upon),
      file: (file, kind, type, caption) => this.#sendFile(file, kind, type, caption),
      attach: () => this.#attach(),
      refuse: (key) => this.tell(key),
    });
    this.#part(".greet").addEventListener("click", () => {
      this.#say(say("greeting"));
      this.focus();
    });
    this.#part(".avatar").classList.add(`colour-${Number(person.number.slice(-4)) % AVATARS}`);
    this.rename(person.name);
  }

  rename(name) {
    this.person.name = name;
    this.#part("h2").textContent = name;
    this.#part(".avatar").textContent = [...name][0].toUpperCase();
    this.#part(".number").textContent = readable(this.person.number);
    this.element.setAttribute("aria-label", `${name}, ${readable(this.person.number)}`);
  }

  focus() {
    this.composer.focus();
  }

  take(changed, fresh) {
    this.log.take(changed, fresh);
    this.#part(".typing-word").hidden = !changed.typing;
    this.#part(".number").hidden = changed.typing;
    this.#part(".number").textContent = [changed.username && `@${changed.username}`, readable(this.person.number)]
      .filter(Boolean).join(" · ");
    if (JSON.stringify(changed.traits) !== JSON.stringify(this.traits)) this.#settle(changed.traits);
  }

  find(id) {
    return this.log.find(id);
  }

  // Changes a circumstance: { online: false }.
  set(trait) {
    return this.#do(() => setTraits(this.person, { ...this.traits, ...trait }));
  }

  // Takes another number; whether it could be had.
  async move(number) {
    const moved = await this.#do(() => changeNumber(this.person, number), "number-taken");
    if (!moved) return false;
    this.person.number = number;
    this.rename(this.person.name);
    return true;
  }

  async choose(shown, option, byKeyboard) {
    await this.#act({ kind: "tap", text: option.id, to: shown.id });
    if (byKeyboard) this.focus();
  }

  async openList(shown) {
    const row = await pickRow(this.element, shown);
    if (row) await this.choose(shown, row.option, row.byKeyboard);
  }

  async openForm(shown) {
    if (this.traits.blocks) return this.tell("state-blocked");
    await this.#do(() => fillForm(this.element, this.person, shown.id));
  }

  async openShop(shown) {
    const basket = await fillBasket(this.element, shown.products);
    if (!basket) return;
    const items = basket.map((item) => ({ ...item, currency: CURRENCY }));
    await this.#act({ kind: "order", text: shown.catalog, items });
  }

  async askPlace() {
    const place = await pickPlace(this.element);
    if (!place) return;
    const { latitude, longitude } = place;
    this.#send({ kind: "location", place }, () => act(this.person, { kind: "location", latitude, longitude }));
  }

  shareNumber() {
    return this.#act({ kind: "share_number" });
  }

  view(image) {
    openPicture(this.element, image);
  }

  call(number) {
    if (number) location.href = `tel:${number.replace(/[^+\d]/g, "")}`;
    else this.tell("no-calls");
  }

  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.tell("copied");
    } catch {
      this.tell("not-copied");
    }
  }

  async openMessage({ id }) {
    const shown = this.find(id);
    if (!shown) return;
    const deed = await pickDeed(this.element, shown, this.log.reactionTo(id));
    if (!deed) return;
    if (deed.react !== undefined) await this.#act({ kind: "react", text: deed.react, to: id });
    else if (deed.kind === "copy") await this.copy(shown.text);
    else if (deed.kind === "delete") await this.#act({ kind: "revoke", to: id });
    else this.composer.aim({ kind: deed.kind, shown });
  }

  tell(key) {
    const notice = this.#part(".notice");
    clearTimeout(this.#notice);
    write(notice, key);
    notice.hidden = false;
    this.#notice = setTimeout(() => (notice.hidden = true), NOTICE_MS);
  }

  #say(text, upon) {
    if (upon?.kind === "edit-message") return this.#act({ kind: "edit", text, to: upon.shown.id });
    const writing = upon ? { kind: "reply", text, to: upon.shown.id } : { kind: "text", text };
    return this.#send({ kind: "text", text, answers: upon?.shown.id }, () => act(this.person, writing));
  }

  #sendFile(file, kind, type, caption) {
    const sentAs = kind === "voice" ? "audio" : kind;
    const attachment = { id: "", kind: sentAs, mime_type: type, filename: file.name, size: file.size };
    this.#send({ kind: sentAs, text: caption, attachment }, () => sendFile(this.person, kind, file, type, caption));
  }

  async #attach() {
    const kind = await pickAttachment(this.element);
    if (kind === "place") return this.askPlace();
    if (kind === "contact") return this.#sendContact();
    if (kind) this.composer.choose(kind);
  }

  async #sendContact() {
    const card = await askPerson(this.element, { title: "card-contacts", submit: "send", name: "", number: "" });
    if (!card) return;
    const number = `+${card.number}`;
    const writing = { kind: "contact", text: card.name, number };
    this.#send({ kind: "contacts", cards: [{ name: card.name, number }] }, () => act(this.person, writing));
  }

  async #act(writing) {
    if (this.traits.blocks) return this.tell("state-blocked");
    await this.#do(() => act(this.person, writing));
  }

  // What was written is not lost where it cannot be sent.
  async #send(draft, attempt) {
    if (this.traits.blocks) return this.tell("state-blocked");
    const sent = await this.#do(attempt);
    if (sent) return;
    const whole = { text: "", header: "", cards: [], products: [], slides: [], options: [], actions: [], ...draft };
    this.log.fail(whole, () => this.#send(draft, attempt));
  }

  // What came of it; nothing where it failed, and then the person is told.
  async #do(attempt, refusal = "refused") {
    try {
      return await attempt();
    } catch (error) {
      this.tell(error instanceof Refused ? refusal : "unreachable");
    }
  }

  #settle(traits) {
    this.traits = traits;
    this.#part(".composer").hidden = traits.blocks;
    const states = STATES.filter(([trait, usual]) => traits[trait] !== usual).map(([trait, usual, said, ended]) => {
      const line = make("p", "");
      const end = button("", () => this.set({ [trait]: usual }));
      write(end, ended);
      line.append(worded("span", "", said), end);
      return line;
    });
    this.#part(".states").replaceChildren(...states);
    this.#part(".states").hidden = !states.length;
  }

  #part(selector) {
    return this.element.querySelector(selector);
  }
}

export function readable(number) {
  return `+${number.replace(/^(\d{3})(\d{3})(\d{3})(\d+)$/, "$1 $2 $3 $4")}`;
}
