// Starts the page: words first, then the phones of last time.
import { Phones } from "./phones.js";
import { chooseLanguage, languages, loadWords } from "./words.js";

await loadWords();
const phones = new Phones();

const selects = document.querySelectorAll(".language select");
const reflect = () => selects.forEach((select) => (select.value = document.documentElement.lang));
for (const select of selects) {
  for (const [code, name] of languages()) select.add(new Option(name, code));
  select.addEventListener("change", () => {
    chooseLanguage(select.value);
    reflect();
  });
}
reflect();

document.querySelector("#add").addEventListener("click", () => phones.ask());
phones.restore();
