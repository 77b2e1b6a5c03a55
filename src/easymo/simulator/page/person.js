// The form that asks for a name and a number: of a new person, of one to rename or renumber, of a contact.
import { closeSheet, makeSheet, openSheet } from "./sheet.js";
import { write } from "./words.js";

const dialog = makeSheet(document.querySelector("#person"));
const form = dialog.querySelector("form");
const notice = dialog.querySelector(".notice");
let taken = [];

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const name = form.elements.name.value.trim();
  const number = form.elements.number.value.replace(/[+() -]/g, "");
  if (!name) return refuse("name-missing");
  if (!/^[1-9]\d{6,14}$/.test(number)) return refuse("number-wrong");
  if (taken.includes(number)) return refuse("number-taken");
  closeSheet(dialog, { name, number });
});

// Asks over a phone (null: over the page); returns { name, number }, or undefined if it was given up. `fixed` is the
// field that stays as it is, `others` the numbers it may not be.
export function askPerson(over, { title, submit = "save", name, number, fixed = "", others = [] }) {
  taken = others;
  notice.hidden = true;
  write(dialog.querySelector("h2"), title);
  write(dialog.querySelector(".filled"), submit);
  form.elements.name.value = name;
  form.elements.number.value = number && `+${number}`;
  for (const field of ["name", "number"]) form.elements[field].readOnly = field === fixed;
  const first = form.elements[fixed === "name" ? "number" : "name"];
  first.select();
  return openSheet(dialog, over, first);
}

function refuse(key) {
  write(notice, key);
  notice.hidden = false;
}
