// All phones of the page: side by side where there is room, behind tabs where there is not.
import { recall, remember } from "./memory.js";
import { pickSetting } from "./menu.js";
import { askPerson } from "./person.js";
import { Phone } from "./phone.js";
import { Stream } from "./stream.js";
import { Tabs } from "./tabs.js";
import { say, write } from "./words.js";

const MOST = 8;
const FIRST_NUMBERS = ["250788123456", "250788654321"];

export class Phones {
  #phones = new Map();
  #place = document.querySelector("#phones");
  #tabs = new Tabs(document.querySelector("#tabs"));
  #stream = new Stream((event) => this.#take(event), (online) => this.#tellOnline(online));

  restore() {
    const people = recall("people") ?? FIRST_NUMBERS.map((number, place) => ({ number, name: say("names")[place] }));
    for (const person of people) this.#put(person);
    this.#changed();
  }

  async ask() {
    const asked = { title: "add", name: this.#freeName(), number: freeNumber(), others: this.#numbers() };
    const person = await askPerson(null, asked);
    if (!person) return;
    const phone = this.#put(person);
    this.#changed();
    this.#tabs.show(phone);
    phone.element.scrollIntoView({ inline: "nearest" });
    phone.focus();
  }

  #put(person) {
    const phone = new Phone(person);
    phone.element.querySelector(".menu").addEventListener("click", () => this.#set(phone));
    this.#phones.set(person.number, phone);
    this.#place.append(phone.element);
    this.#tabs.add(phone);
    return phone;
  }

  async #set(phone) {
    const setting = await pickSetting(phone.element, phone.traits);
    if (setting?.trait) await phone.set(setting.trait);
    if (setting?.deed === "rename") await this.#rename(phone);
    if (setting?.deed === "renumber") await this.#renumber(phone);
    if (setting?.deed === "remove") this.#remove(phone);
  }

  async #rename(phone) {
    const person = await askPerson(phone.element, { title: "edit", ...phone.person, fixed: "number" });
    if (!person) return;
    phone.rename(person.name);
    this.#tabs.rename(phone);
    this.#keep();
  }

  async #renumber(phone) {
    const asked = { title: "change-number", ...phone.person, fixed: "name", others: this.#numbers() };
    const person = await askPerson(phone.element, asked);
    if (!person) return;
    // Whoever is watched is there: the old number must not be.
    this.#stream.watch([]);
    await phone.move(person.number);
    this.#phones = new Map([...this.#phones.values()].map((each) => [each.person.number, each]));
    this.#tabs.rename(phone);
    this.#changed();
  }

  #remove(phone) {
    this.#phones.delete(phone.person.number);
    phone.element.remove();
    this.#tabs.remove(phone);
    this.#changed();
    document.querySelector("#add").focus();
  }

  #changed() {
    document.querySelector("#add").disabled = this.#phones.size >= MOST;
    this.#keep();
    this.#stream.watch(this.#numbers());
  }

  #numbers() {
    return [...this.#phones.keys()];
  }

  #keep() {
    remember("people", [...this.#phones.values()].map((phone) => phone.person));
  }

  #take({ fresh, phones }) {
    for (const changed of phones) {
      const phone = this.#phones.get(changed.number);
      phone?.take(changed, fresh);
      if (phone && changed.messages.some((shown) => !shown.mine)) this.#tabs.mark(phone);
    }
  }

  #tellOnline(online) {
    const banner = document.querySelector("#offline");
    banner.hidden = online;
    write(banner, "offline");
  }

  #freeName() {
    const taken = new Set([...this.#phones.values()].map((phone) => phone.person.name));
    return say("names").find((name) => !taken.has(name)) ?? say("names")[0];
  }
}

function freeNumber() {
  return `25078${String(Math.floor(Math.random() * 1e7)).padStart(7, "0")}`;
}
