// What one can do with a message: react, reply, copy; with one's own also edit and delete.
import { button } from "./elements.js";
import { closeSheet, makeSheet, openSheet } from "./sheet.js";

const EMOJI = ["👍", "❤️", "😂", "😮", "😢", "🙏"];

const dialog = makeSheet(document.querySelector("#message"));
const bar = dialog.querySelector(".emoji-bar");
for (const row of dialog.querySelectorAll(".row")) {
  row.addEventListener("click", () => closeSheet(dialog, { kind: row.value }));
}
bar.append(
  ...EMOJI.map((emoji) => {
    // A second tap on the same takes it back.
    const react = (event) => {
      const given = event.currentTarget.getAttribute("aria-pressed") === "true";
      closeSheet(dialog, { react: given ? "" : emoji });
    };
    const element = button("emoji", react);
    element.textContent = emoji;
    return element;
  }),
);

// Returns { react: emoji or nothing } or { kind: reply, copy, edit-message, delete }; undefined if nothing was chosen.
// `reaction` is what the person gave it before.
export function pickDeed(over, shown, reaction) {
  bar.hidden = shown.mine;
  for (const element of bar.children) element.setAttribute("aria-pressed", String(element.textContent === reaction));
  const possible = { copy: Boolean(shown.text), "edit-message": shown.mine && shown.kind === "text", delete: shown.mine };
  for (const row of dialog.querySelectorAll(".row")) row.hidden = possible[row.value] === false;
  return openSheet(dialog, over, shown.mine ? dialog.querySelector(".row") : bar.firstElementChild);
}
