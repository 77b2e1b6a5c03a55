// Draws messages as WhatsApp does.
import { photoUrl } from "./line.js";
import { marked } from "./marks.js";
import { label, say, write } from "./words.js";

const CARDS = ["image", "video", "audio", "document", "sticker", "contacts", "template", "reaction", "flow",
  "request_contact_info"];
const QUOTE_LENGTH = 90;

// The element of a message; `phone` is asked for what it answers and told of what is tapped.
export function draw(shown, phone) {
  const message = make("div", `message ${shown.mine ? "mine" : "theirs"}`);
  message.dataset.kind = shown.kind;
  const bubble = make("div", "bubble");
  bubble.append(speaker(shown), ...parts(shown, phone), meta(shown));
  message.append(bubble, ...choices(shown, phone));
  return message;
}

// Only ticks change once a message is shown.
export function update(element, shown) {
  const tick = element.querySelector(".tick");
  if (tick && shown.mine) tick.replaceWith(tickOf(shown));
}

function* parts(shown, phone) {
  const answered = shown.answers && phone.find(shown.answers);
  if (answered) yield quote(answered);
  if (shown.image) yield photo(shown, phone);
  if (shown.place) yield place(shown.place);
  if (!shown.mine && isCard(shown)) yield card(shown);
  if (shown.header) yield make("p", "header", shown.header);
  if (shown.text && !shown.place) yield text(shown.text);
  if (shown.footer) yield make("p", "footer", shown.footer);
}

function* choices(shown, phone) {
  const buttons = shown.options.filter((option) => option.kind === "button");
  for (const option of buttons) {
    yield choice("reply", option.title, (event) => phone.choose(option, event.detail === 0));
  }
  if (shown.open_list) {
    const button = choice("list", shown.open_list, () => phone.openList(shown));
    button.setAttribute("aria-haspopup", "dialog");
    yield button;
  }
  if (shown.kind === "location_request_message") {
    const button = choice("pin", "", () => phone.askPlace());
    write(button.querySelector("span"), "place");
    button.setAttribute("aria-haspopup", "dialog");
    yield button;
  }
  if (shown.link) yield link(shown.link);
}

function speaker(shown) {
  const element = make("span", "unseen");
  write(element, shown.mine ? "you-said" : "easymo-said");
  return element;
}

function text(content) {
  const element = make("p", "text");
  element.append(marked(content));
  return element;
}

function quote(answered) {
  const element = make("blockquote", "");
  const name = make("b", "", "EasyMO");
  const [line] = (answered.text || answered.header).split("\n");
  element.append(name, make("span", "", line.slice(0, QUOTE_LENGTH)));
  return element;
}

function photo(shown, phone) {
  const image = make("img", "picture");
  image.src = photoUrl(phone.person, shown.image);
  image.alt = shown.text || say("photo-alt");
  return image;
}

function place({ latitude, longitude, name, address }) {
  const element = make("a", "map");
  element.href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
  element.target = "_blank";
  element.rel = "noreferrer";
  const drawing = make("span", "drawing");
  drawing.append(icon("pin"));
  const title = make("b", "", name);
  if (!name) write(title, "location");
  element.append(drawing, title, make("span", "coordinates", address || `${latitude}, ${longitude}`));
  return element;
}

function isCard(shown) {
  return !shown.place && !["text", "button", "list", "cta_url", "location_request_message"].includes(shown.kind);
}

function card(shown) {
  const element = make("p", "card");
  const name = make("span", "");
  write(name, CARDS.includes(shown.kind) ? `card-${shown.kind}` : "card-other");
  element.append(icon("card"), name);
  return element;
}

function choice(symbol, title, act) {
  const button = make("button", "choice");
  button.type = "button";
  button.append(icon(symbol), make("span", "", title));
  button.addEventListener("click", act);
  return button;
}

function link({ label: title, url }) {
  const element = make("a", "choice");
  element.href = url;
  element.target = "_blank";
  element.rel = "noreferrer";
  element.append(icon("link"), make("span", "", title));
  return element;
}

function meta(shown) {
  const element = make("span", "meta");
  const moment = new Date(shown.at * 1000);
  const time = make("time", "", moment.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false }));
  time.dateTime = moment.toISOString();
  element.append(time);
  if (shown.mine) element.append(tickOf(shown));
  return element;
}

function tickOf({ tick }) {
  const element = icon(tick === "sent" ? "tick" : "ticks");
  element.setAttribute("class", `tick ${tick}`);
  element.removeAttribute("aria-hidden");
  element.setAttribute("role", "img");
  label(element, `tick-${tick}`);
  return element;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `page/icons.svg#${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

export function make(tag, className, content = "") {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = content;
  return element;
}
