// Starts the page: words first, then the phones of last time.
import { Phones } from "./phones.js";
import { chooseLanguage, languages, loadWords } from "./words.js";

await loadWords();
const phones = new Phones();

const select = document.querySelector("#language");
for (const [code, name] of languages()) select.add(new Option(name, code));
select.value = document.documentElement.lang;
select.addEventListener("change", () => chooseLanguage(select.value));

document.querySelector("#add").addEventListener("click", () => phones.ask());
phones.restore();
