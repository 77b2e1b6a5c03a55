// The conversation as it stands on the screen, oldest first.
import { choice, draw, update } from "./bubbles.js";
import { say } from "./words.js";

const NEAR_END_PX = 120;

export class Log {
  #shown = new Map();
  #drawn = new Map();
  // What was done to a message since, by its id: see `draw`.
  #later = new Map();
  #atEnd = true;

  constructor(element, phone) {
    this.element = element;
    this.phone = phone;
    this.dots = element.querySelector(".typing");
    element.addEventListener("scroll", () => {
      this.#atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
    });
    // The newest message stays in sight when there is less room for it.
    new ResizeObserver(() => this.#atEnd && this.toEnd()).observe(element);
  }

  find(id) {
    const shown = [...this.#shown.values()].find((one) => one.id === id);
    return shown && { ...shown, ...textOf(this.#later.get(id)) };
  }

  reactionTo(id) {
    return this.#later.get(id)?.mine ?? "";
  }

  // Takes what the stream brings: all there is where it is fresh, else what is new or newly ticked.
  take({ typing, messages }, fresh) {
    const atEnd = this.#atEnd;
    if (fresh) this.#forgetAllBut(messages);
    for (const shown of messages) this.#show(shown);
    this.dots.hidden = !typing;
    this.element.append(this.dots);
    this.#greet();
    if (atEnd || messages.some((shown) => shown.mine)) this.toEnd();
  }

  // Keeps in sight what could not be sent, with a way to try again.
  fail(draft, again) {
    const shown = { ...draft, mine: true, tick: "failed", at: Date.now() / 1000 };
    const element = draw(shown, this.phone);
    element.append(
      choice("again", say("again"), () => {
        element.remove();
        again();
      }),
    );
    this.element.append(element);
    this.#greet();
    this.toEnd();
  }

  toEnd() {
    this.element.scrollTop = this.element.scrollHeight;
  }

  #show(shown) {
    if (UPON[shown.kind]) return this.#touch(shown);
    const before = this.#shown.get(shown.n);
    this.#shown.set(shown.n, shown);
    const later = this.#later.get(shown.id);
    const drawn = this.#drawn.get(shown.n);
    if (drawn && fixed(before) === fixed(shown)) return update(drawn, shown, later);
    const element = draw(shown, this.phone, later);
    this.#drawn.set(shown.n, element);
    if (drawn) drawn.replaceWith(element);
    else this.element.append(element);
  }

  // A reaction, an edit or a deletion shows on the message it is about.
  #touch(shown) {
    const later = { ...this.#later.get(shown.answers), ...UPON[shown.kind](shown) };
    this.#later.set(shown.answers, later);
    const about = this.find(shown.answers);
    const drawn = about && this.#drawn.get(about.n);
    if (!drawn) return;
    if (shown.kind === "reaction") return update(drawn, about, later);
    const again = draw(about, this.phone, later);
    drawn.replaceWith(again);
    this.#drawn.set(about.n, again);
  }

  #greet() {
    this.element.querySelector(".welcome").classList.toggle("small", this.element.querySelector(".message") !== null);
  }

  #forgetAllBut(messages) {
    const kept = new Set(messages.map((shown) => shown.id));
    for (const [n, shown] of this.#shown) {
      if (kept.has(shown.id)) continue;
      this.#drawn.get(n).remove();
      this.#drawn.delete(n);
      this.#shown.delete(n);
      this.#later.delete(shown.id);
    }
  }
}

// What is drawn once, but for a form that is closed or a file that could be fetched only later.
const fixed = ({ form, attachment, slides }) => JSON.stringify([form, attachment, slides]);

const UPON = {
  reaction: ({ mine, text }) => (mine ? { mine: text } : { theirs: text }),
  edit: ({ text }) => ({ text }),
  revoke: () => ({ deleted: true }),
};

// The text that an edit left.
function textOf(later) {
  return later?.text === undefined ? {} : { text: later.text };
}
