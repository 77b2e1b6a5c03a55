// Where a person writes: text, a photo, a place.

const LARGEST_PHOTO = 5 * 1024 * 1024;
const PHOTO_TYPES = ["image/jpeg", "image/png"];

export class Composer {
  // `does` says what happens: say(text), photo(file, caption), place(), refuse(key of the reason).
  constructor(form, does) {
    this.does = does;
    this.text = form.querySelector("textarea");
    this.file = form.querySelector("input[type=file]");
    form.addEventListener("submit", (event) => this.#send(event));
    this.text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.#send(event);
    });
    form.querySelector(".photo").addEventListener("click", () => this.file.click());
    form.querySelector(".place").addEventListener("click", () => does.place());
    this.file.addEventListener("change", () => this.#sendPhoto());
  }

  focus() {
    this.text.focus();
  }

  #send(event) {
    event.preventDefault();
    const text = this.#take();
    if (text) this.does.say(text);
    this.focus();
  }

  #sendPhoto() {
    const [file] = this.file.files;
    this.file.value = "";
    if (!file) return;
    if (!PHOTO_TYPES.includes(file.type)) return this.does.refuse("photo-kind");
    if (file.size > LARGEST_PHOTO) return this.does.refuse("photo-large");
    this.does.photo(file, this.#take());
  }

  #take() {
    const text = this.text.value.trim();
    this.text.value = "";
    return text;
  }
}
