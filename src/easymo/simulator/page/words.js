// The page's own words, in four languages. An element says which it shows by data-text, data-label (what a screen
// reader says) or data-placeholder.
import { recall, remember } from "./memory.js";

const CODES = ["en", "fr", "rw", "sw"];
const catalogue = new Map();

export async function loadWords() {
  const loaded = await Promise.all(CODES.map(async (code) => (await fetch(`page/locales/${code}.json`)).json()));
  CODES.forEach((code, place) => catalogue.set(code, loaded[place]));
  const wished = [recall("language"), ...navigator.languages.map((tag) => tag.split("-")[0])];
  chooseLanguage(wished.find((code) => catalogue.has(code)) ?? "en");
}

export function languages() {
  return CODES.map((code) => [code, catalogue.get(code)["name-of-language"]]);
}

export function chooseLanguage(code) {
  document.documentElement.lang = code;
  remember("language", code);
  dress(document);
}

export function say(key) {
  return catalogue.get(document.documentElement.lang)[key];
}

// Gives an element a text that follows the language.
export function write(element, key) {
  element.dataset.text = key;
  element.textContent = say(key);
}

export function label(element, key) {
  element.dataset.label = key;
  element.setAttribute("aria-label", say(key));
}

export function dress(root) {
  for (const element of root.querySelectorAll("[data-text]")) write(element, element.dataset.text);
  for (const element of root.querySelectorAll("[data-label]")) {
    label(element, element.dataset.label);
    if (element.matches("button")) element.title = say(element.dataset.label);
  }
  for (const element of root.querySelectorAll("[data-placeholder]")) {
    element.placeholder = say(element.dataset.placeholder);
  }
}

export function clone(id) {
  const element = document.querySelector(`template#${id}`).content.firstElementChild.cloneNode(true);
  dress(element);
  return element;
}
