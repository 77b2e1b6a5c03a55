// A picture, as large as the phone.
import { makeSheet, openSheet } from "./sheet.js";

const dialog = makeSheet(document.querySelector("#viewer"));
const picture = dialog.querySelector("img");

export function openPicture(over, image) {
  picture.src = image.src;
  picture.alt = image.alt;
  return openSheet(dialog, over, dialog.querySelector(".close"));
}
