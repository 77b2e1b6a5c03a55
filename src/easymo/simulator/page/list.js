// The sheet of a list message.
import { make } from "./elements.js";
import { closeSheet, makeSheet, openSheet } from "./sheet.js";

const dialog = makeSheet(document.querySelector("#list"));
const rows = dialog.querySelector(".rows");

// Shows the rows of a message over a phone; returns { option, byKeyboard }, or undefined if none was chosen.
export function pickRow(over, shown) {
  dialog.querySelector("h2").textContent = shown.open_list;
  rows.replaceChildren(...sections(shown.options));
  return openSheet(dialog, over, rows.querySelector(".row"));
}

function* sections(options) {
  let title = null;
  let list = null;
  for (const option of options) {
    if (option.section !== title) {
      title = option.section;
      list = make("ul", "");
      if (title) {
        yield make("h3", "", title);
        list.setAttribute("aria-label", title);
      }
      yield list;
    }
    list.append(rowOf(option));
  }
}

function rowOf(option) {
  const item = make("li", "");
  const button = make("button", "row");
  button.type = "button";
  const words = make("span", "words");
  words.append(make("b", "", option.title));
  if (option.description) words.append(" ", make("small", "", option.description));
  button.append(words);
  button.addEventListener("click", (event) => closeSheet(dialog, { option, byKeyboard: event.detail === 0 }));
  item.append(button);
  return item;
}
