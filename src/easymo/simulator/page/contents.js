// What a bubble holds: words, files, a place, people, goods.
import { button, icon, make, outward, worded } from "./elements.js";
import { fileUrl } from "./line.js";
import { marked } from "./marks.js";
import { label, say, write } from "./words.js";

const CARDS = ["reaction", "flow", "request_contact_info", "call_permission_request", "voice_call", "address_message",
  "product", "product_list", "catalog_message", "carousel", "order_details", "order_status", "order", "form",
  "request_welcome", "contacts", "location"];
// Kinds whose words and buttons say all there is.
const PLAIN = ["text", "tap", "button", "list", "cta_url", "location_request_message", "carousel", "location", "flow",
  "voice_call"];
const READ_IN_PLACE = ["application/pdf", "text/plain"];
const UNITS = [[1 << 20, "megabyte"], [1 << 10, "kilobyte"], [1, "byte"]];

export function* contents(shown, phone, text = shown.text) {
  if (shown.attachment) yield attachment(shown.attachment, shown, phone);
  if (shown.place) yield place(shown.place);
  if (isCard(shown)) yield card(nameOf(shown));
  if (shown.header) yield make("p", "header", shown.header);
  if (shown.cards.length) yield* shown.cards.map(contact);
  else if (text && !(shown.place && shown.kind === "location")) yield words(text);
  if (shown.products.length) yield goods(shown.products);
  if (shown.footer) yield make("p", "footer", shown.footer);
  if (shown.offer) yield offer(shown.offer);
  if (shown.slides.length) yield slides(shown, phone);
}

// The key of the word for what a message is.
export function nameOf(shown) {
  if (shown.attachment) return `card-${shown.attachment.kind}`;
  if (shown.place) return "card-location";
  if (shown.cards.length) return "card-contacts";
  if (shown.kind === "template") return "card-template";
  return CARDS.includes(shown.kind) ? `card-${shown.kind}` : "card-other";
}

function isCard(shown) {
  // A template that the simulator does not know shows its name.
  if (shown.kind === "template") return /^[a-z0-9_]+$/.test(shown.text);
  return !shown.attachment && !shown.place && !shown.cards.length && !PLAIN.includes(shown.kind);
}

function words(text) {
  const element = make("p", "text");
  element.append(marked(text));
  return element;
}

function attachment(file, shown, phone) {
  if (!file.id) return fileCard(file, file.link);
  const url = fileUrl(phone.person, file.id);
  const draw = { image: photo, sticker: photo, video: player, audio: player }[file.kind] ?? fileCard;
  return draw(file, url, shown, phone);
}

function photo(file, url, shown, phone) {
  const image = make("img", "");
  image.src = url;
  image.alt = shown.text || say(`card-${file.kind}`);
  image.addEventListener("error", () => element.replaceWith(fileCard(file, "")), { once: true });
  const element = button(file.kind === "sticker" ? "sticker" : "picture", () => phone.view(image));
  element.setAttribute("aria-haspopup", "dialog");
  element.append(image);
  return element;
}

function player(file, url) {
  const element = make(file.kind, file.kind);
  Object.assign(element, { src: url, controls: true, preload: "metadata" });
  label(element, `card-${file.kind}`);
  return element;
}

// A file by its name and size; without an address it is no longer, or was never, kept here.
function fileCard(file, url) {
  const element = url ? outward("file", url) : make("p", "file");
  const about = make("span", "words");
  const name = make("b", "", file.filename);
  if (!file.filename) write(name, `card-${file.kind}`);
  about.append(name, url ? make("small", "", detailsOf(file)) : worded("small", "", "file-gone"));
  if (url && file.id && !READ_IN_PLACE.includes(file.mime_type)) element.download = file.filename;
  element.append(icon("card"), about);
  return element;
}

function detailsOf({ mime_type, size, link, filename }) {
  if (link) return new URL(link).host;
  const kind = filename.includes(".") ? filename.split(".").pop() : mime_type.split("/").pop();
  const [unit, name] = UNITS.find(([bytes]) => size >= bytes) ?? UNITS.at(-1);
  const written = new Intl.NumberFormat(document.documentElement.lang, {
    style: "unit", unit: name, maximumFractionDigits: 1,
  });
  return [kind.toUpperCase(), size && written.format(size / unit)].filter(Boolean).join(" · ");
}

function place({ latitude, longitude, name, address }) {
  const element = outward("map", `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`);
  const drawing = make("span", "drawing");
  drawing.append(icon("pin"));
  const title = name ? make("b", "", name) : worded("b", "", "card-location");
  element.append(drawing, title, make("span", "coordinates", address || `${latitude}, ${longitude}`));
  return element;
}

function contact({ name, number }) {
  const element = make("p", "contact");
  const about = make("span", "words");
  about.append(make("b", "", name), make("small", "", number));
  element.append(icon("person"), about);
  return element;
}

function card(key) {
  const element = make("p", "card");
  element.append(icon("card"), worded("span", "", key));
  return element;
}

function goods(products) {
  const element = make("ul", "goods");
  for (const { id, section, quantity } of products) {
    const item = make("li", "");
    item.append(icon("bag"), make("b", "", quantity ? `${quantity} × ${id}` : id), make("small", "", section));
    element.append(item);
  }
  return element;
}

function offer({ text, until }) {
  const element = make("p", "contact");
  const about = make("span", "words");
  const ends = until && new Date(until * 1000).toLocaleString(document.documentElement.lang);
  about.append(make("b", "", text), make("small", "", ends || ""));
  element.append(icon("clock"), about);
  return element;
}

function slides(shown, phone) {
  const element = make("ul", "slides");
  element.tabIndex = 0;
  label(element, "card-carousel");
  element.append(...shown.slides.map((slide) => slideOf(slide, shown, phone)));
  return element;
}

function slideOf(slide, shown, phone) {
  const element = make("li", "");
  if (slide.attachment) element.append(attachment(slide.attachment, { text: slide.text }, phone));
  if (slide.product) element.append(make("b", "", slide.product));
  element.append(make("p", "", slide.text));
  for (const { value, label: words } of slide.actions.filter(({ kind }) => kind === "url")) {
    const link = outward("", value);
    link.append(icon("link"), make("span", "", words));
    element.append(link);
  }
  for (const option of slide.options) {
    const reply = button("", (event) => phone.choose(shown, option, event.detail === 0));
    reply.append(icon("reply"), make("span", "", option.title));
    element.append(reply);
  }
  return element;
}
