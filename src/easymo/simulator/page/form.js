// The sheet of a form (WhatsApp Flow): its screens, one after the other.
import { make, worded } from "./elements.js";
import { draw, read } from "./fields.js";
import { formScreens } from "./line.js";
import { closeSheet, makeSheet, openSheet } from "./sheet.js";
import { write } from "./words.js";

const dialog = makeSheet(document.querySelector("#form"));
const form = dialog.querySelector("form");
const notice = dialog.querySelector(".notice");
let filling = null;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  filling.submit();
});

// Returns the answers, or undefined if it was given up. A form whose screens nobody uploaded can be sent empty.
export async function fillForm(over, asked) {
  filling = new Filling(await formScreens(asked.flow));
  filling.open(asked.screen, asked.data);
  return openSheet(dialog, over, form.querySelector("input, select, textarea, .filled"));
}

class Filling {
  #forms = {};
  #data = {};
  #screen = null;
  #footer = null;

  constructor(screens) {
    this.screens = screens;
  }

  open(id, data) {
    this.#screen = this.screens.find((screen) => screen.id === id) ?? this.screens[0] ?? { layout: { children: [] } };
    this.#data = { ...examples(this.#screen.data), ...data };
    const parts = flat(this.#screen.layout?.children);
    this.#footer = parts.find((part) => part.type === "Footer");
    notice.hidden = true;
    write(dialog.querySelector("h2"), "card-flow");
    if (this.#screen.title) dialog.querySelector("h2").replaceChildren(this.#screen.title);
    const drawn = parts.filter((part) => part.type !== "Footer").map((part) => draw(part, this.resolve));
    const send = make("button", "filled", this.#footer?.label);
    if (!this.#footer) write(send, "send");
    form.replaceChildren(...(this.screens.length ? drawn : [worded("p", "", "form-unknown")]), send);
  }

  submit() {
    this.#forms[this.#screen.id] = { ...read(form) };
    const action = this.#footer?.["on-click-action"] ?? { name: "complete" };
    const payload = Object.fromEntries(
      Object.entries(action.payload ?? {}).map(([name, value]) => [name, this.resolve(value)]),
    );
    if (action.name === "navigate") return this.open(action.next?.name, payload);
    if (action.name === "complete") return closeSheet(dialog, payload);
    write(notice, "form-endpoint");
    notice.hidden = false;
  }

  // What stands for ${form.name}, ${data.name} or ${screen.ID.form.name}; anything else as it is.
  resolve = (value) => {
    if (typeof value !== "string") return value;
    const whole = value.match(/^\$\{([^}]+)\}$/);
    if (whole) return this.#look(whole[1]);
    return value.replace(/\$\{([^}]+)\}/g, (_, path) => this.#look(path) ?? "");
  };

  #look(path) {
    const [root, ...rest] = path.split(".");
    if (root === "screen") return this.#forms[rest[0]]?.[rest[2]];
    const names = root === "form" ? this.#forms[this.#screen.id] : this.#data;
    return rest.reduce((value, name) => value?.[name], names);
  }
}

function flat(children = []) {
  return children.flatMap((child) => (child.type === "Form" ? flat(child.children) : [child]));
}

function examples(data = {}) {
  return Object.fromEntries(Object.entries(data).map(([name, { __example__: example }]) => [name, example]));
}
