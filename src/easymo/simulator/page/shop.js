// The sheet of products: how many of each, and what each costs, for the catalogue itself is not kept here.
import { make, worded } from "./elements.js";
import { closeSheet, makeSheet, openSheet } from "./sheet.js";

const PRICE = 1000;

const dialog = makeSheet(document.querySelector("#shop"));
const form = dialog.querySelector("form");
const list = dialog.querySelector(".goods");

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const wanted = [...list.children].map(itemOf).filter((item) => item.quantity > 0);
  if (wanted.length) closeSheet(dialog, wanted);
});

// Returns what is ordered: [{ product_retailer_id, quantity, item_price }]; undefined if nothing is.
export function fillBasket(over, products) {
  list.replaceChildren(...products.map(rowOf));
  return openSheet(dialog, over, list.querySelector("input"));
}

function rowOf({ id, section }, place) {
  const row = make("li", "");
  row.dataset.product = id;
  const name = make("p", "words");
  name.append(make("b", "", id), make("small", "", section));
  row.append(name, field("quantity", "how-many", place ? 0 : 1), field("price", "price", PRICE));
  return row;
}

function field(name, key, value) {
  const label = make("label", "");
  const input = Object.assign(make("input", ""), { type: "number", name, min: 0, step: 1, required: true, value });
  label.append(worded("span", "", key), input);
  return label;
}

function itemOf(row) {
  const number = (name) => Number(row.querySelector(`[name=${name}]`).value);
  return { product_retailer_id: row.dataset.product, quantity: number("quantity"), item_price: number("price") };
}
