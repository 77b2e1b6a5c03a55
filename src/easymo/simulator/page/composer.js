// Where a person writes, and what they write it to.
import { lineOf } from "./bubbles.js";
import { ACCEPTED, judge } from "./files.js";
import { write } from "./words.js";

export class Composer {
  #upon = null;
  #chosen = "photo";

  // `does` says what happens: say(text, upon), file(file, kind, type, caption), attach(), refuse(key of the reason).
  constructor(form, does) {
    this.does = does;
    this.text = form.querySelector("textarea");
    this.bar = form.querySelector(".upon");
    this.input = form.querySelector("input[type=file]");
    form.addEventListener("submit", (event) => this.#send(event));
    this.text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.#send(event);
      if (event.key === "Escape") this.drop();
    });
    form.querySelector(".photo").addEventListener("click", () => this.choose("photo"));
    form.querySelector(".attach").addEventListener("click", () => does.attach());
    this.bar.querySelector(".drop").addEventListener("click", () => {
      this.drop();
      this.focus();
    });
    this.input.addEventListener("change", () => this.#sendFile());
  }

  focus() {
    this.text.focus();
  }

  // Asks for a file: a photo (or video), voice, document or sticker.
  choose(kind) {
    this.#chosen = kind;
    this.input.accept = ACCEPTED[kind];
    this.input.click();
  }

  // What is written next replies to a message, or edits it: { kind, shown }.
  aim(upon) {
    this.#upon = upon;
    write(this.bar.querySelector("b"), upon.kind);
    this.bar.querySelector(".line").replaceWith(lineOf(upon.shown));
    this.bar.hidden = false;
    if (upon.kind === "edit-message") this.text.value = upon.shown.text;
    this.focus();
  }

  drop() {
    if (this.#upon?.kind === "edit-message") this.text.value = "";
    this.#upon = null;
    this.bar.hidden = true;
  }

  #send(event) {
    event.preventDefault();
    const text = this.text.value.trim();
    const upon = this.#upon;
    if (text) this.#clear();
    if (text) this.does.say(text, upon);
    this.focus();
  }

  #sendFile() {
    const [file] = this.input.files;
    this.input.value = "";
    if (!file) return;
    const { refusal, kind, type } = judge(this.#chosen, file);
    if (refusal) return this.does.refuse(refusal);
    const caption = this.text.value.trim();
    this.#clear();
    this.does.file(file, kind, type, caption);
  }

  #clear() {
    this.text.value = "";
    this.drop();
  }
}
