// The sheet that asks what to send beside words.
import { closeSheet, makeSheet, openSheet } from "./sheet.js";

const dialog = makeSheet(document.querySelector("#attachments"));
for (const row of dialog.querySelectorAll(".row")) row.addEventListener("click", () => closeSheet(dialog, row.value));

// Returns photo, document, voice, sticker, contact or place; undefined if nothing was chosen.
export const pickAttachment = (over) => openSheet(dialog, over, dialog.querySelector(".row"));
