// The sheet that asks for a place: a spot in Kigali, where one is, or two numbers.
import { icon, make } from "./elements.js";
import { closeSheet, makeSheet, openSheet } from "./sheet.js";
import { write } from "./words.js";

const dialog = makeSheet(document.querySelector("#places"));
const notice = dialog.querySelector(".notice");
const form = dialog.querySelector("form");
const spots = await (await fetch("page/spots.json")).json();

dialog.querySelector(".spots").append(...spots.map(spotRow));
dialog.querySelector(".here").addEventListener("click", askBrowser);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const { latitude, longitude } = Object.fromEntries(new FormData(form));
  closeSheet(dialog, { latitude: Number(latitude), longitude: Number(longitude) });
});

// Returns { latitude, longitude }, or undefined if none was chosen.
export function pickPlace(over) {
  notice.hidden = true;
  return openSheet(dialog, over, dialog.querySelector(".row"));
}

function spotRow(spot) {
  const item = make("li", "");
  const button = make("button", "row");
  button.type = "button";
  const words = make("span", "words");
  words.append(make("b", "", spot.name), " ", make("small", "", `${spot.latitude}, ${spot.longitude}`));
  button.append(icon("pin"), words);
  button.addEventListener("click", () => closeSheet(dialog, spot));
  item.append(button);
  return item;
}

function askBrowser() {
  notice.hidden = true;
  const refuse = () => {
    write(notice, "here-denied");
    notice.hidden = false;
  };
  if (!navigator.geolocation) return refuse();
  navigator.geolocation.getCurrentPosition(({ coords }) => closeSheet(dialog, coords), refuse, { timeout: 8000 });
}
