// The form that makes or renames a person.
import { closeSheet, makeSheet, openSheet } from "./sheet.js";
import { write } from "./words.js";

export class PersonForm {
  #taken = [];

  constructor(dialog) {
    this.dialog = makeSheet(dialog);
    this.form = dialog.querySelector("form");
    this.notice = dialog.querySelector(".notice");
    this.form.addEventListener("submit", (event) => this.#save(event));
  }

  // Asks for a person over a phone (null: for a new one); returns { name, number }, or undefined if it was given up.
  ask(over, { name, number }, taken) {
    this.#taken = taken;
    this.notice.hidden = true;
    write(this.dialog.querySelector("h2"), over ? "edit" : "add");
    this.form.elements.name.value = name;
    this.form.elements.number.value = `+${number}`;
    this.form.elements.number.readOnly = over !== null;
    this.form.elements.name.select();
    return openSheet(this.dialog, over, this.form.elements.name);
  }

  #save(event) {
    event.preventDefault();
    const name = this.form.elements.name.value.trim();
    const number = this.form.elements.number.value.replace(/[+() -]/g, "");
    if (!name) return this.#refuse("name-missing");
    if (!/^[1-9]\d{6,14}$/.test(number)) return this.#refuse("number-wrong");
    if (this.#taken.includes(number)) return this.#refuse("number-taken");
    closeSheet(this.dialog, { name, number });
  }

  #refuse(key) {
    write(this.notice, key);
    this.notice.hidden = false;
  }
}
