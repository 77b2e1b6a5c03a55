// The sheet of a form (WhatsApp Flow). The simulator goes through its screens and asks EasyMO's endpoint where WhatsApp
// would; here is shown what it says.
import { make, worded } from "./elements.js";
import { draw, put, read } from "./fields.js";
import { Refused, stepForm } from "./line.js";
import { closeSheet, makeSheet, openSheet } from "./sheet.js";
import { write } from "./words.js";

const dialog = makeSheet(document.querySelector("#form"));
const form = dialog.querySelector("form");
const notice = dialog.querySelector(".notice");
const back = dialog.querySelector(".back");
let person = null;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  step("submit", { values: read(form) });
});
back.addEventListener("click", () => step("back", {}));

// Until the form is sent, or given up.
export async function fillForm(over, whose, message) {
  person = whose;
  show(await stepForm(person, "open", { message }));
  return openSheet(dialog, over, firstField());
}

async function step(deed, asked) {
  form.inert = back.disabled = true;
  try {
    show(await stepForm(person, deed, asked));
    firstField()?.focus();
  } catch (error) {
    write(notice, error instanceof Refused ? "refused" : "unreachable");
    notice.hidden = false;
  } finally {
    form.inert = back.disabled = false;
  }
}

function show(screen) {
  if (screen.sent) return closeSheet(dialog, screen.sent);
  const footer = screen.components.find((part) => part.type === "Footer");
  const parts = screen.components.filter((part) => part !== footer).map(draw);
  const send = make("button", "filled", footer?.label);
  if (!footer) write(send, "send");
  if (!screen.components.length) parts.push(worded("p", "", "form-unknown"));
  write(dialog.querySelector("h2"), "card-flow");
  if (screen.title) dialog.querySelector("h2").replaceChildren(screen.title);
  form.replaceChildren(...(screen.stopped ? [worded("p", "", "form-stopped")] : [...parts, send]));
  put(form, screen.values);
  back.hidden = !screen.back;
  notice.replaceChildren(screen.stopped || screen.error);
  notice.hidden = !notice.textContent;
}

function firstField() {
  return form.querySelector("input, select, textarea, .filled");
}
