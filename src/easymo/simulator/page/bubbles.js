// Draws messages as WhatsApp does: the bubble, and below it what can be tapped.
import { contents, nameOf } from "./contents.js";
import { button, icon, make, outward, worded } from "./elements.js";
import { label, say, write } from "./words.js";

const QUOTE_LENGTH = 90;
const TICKS = { "": "clock", failed: "alert", sent: "tick" };

// The element of a message. `phone` is asked for what it answers and told of what is tapped; `later` is what was done
// to it since: { mine, theirs } reactions, another text, or that it was deleted.
export function draw(shown, phone, later = {}) {
  const message = make("div", `message ${shown.mine ? "mine" : "theirs"}`);
  message.dataset.kind = shown.kind;
  const bubble = make("div", `bubble ${shown.attachment?.kind === "sticker" && !later.deleted ? "bare" : ""}`);
  bubble.append(worded("span", "unseen", shown.mine ? "you-said" : "easymo-said"));
  if (later.deleted) bubble.append(worded("p", "deleted", "deleted"), meta(shown, later));
  else bubble.append(...quotes(shown, phone), ...contents(shown, phone, later.text), meta(shown, later));
  bubble.append(reactions(later));
  message.append(bubble);
  if (shown.tick === "failed" || later.deleted) return message;
  bubble.append(more(shown, phone));
  bubble.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a, video, audio")) return;
    event.preventDefault();
    phone.openMessage(shown);
  });
  message.append(...choices(shown, phone));
  return message;
}

// A tick goes forward, a reaction comes or goes; the rest stays as it was drawn.
export function update(element, shown, later = {}) {
  if (shown.mine) element.querySelector(".tick")?.replaceWith(tickOf(shown));
  const [before, now] = [element.querySelector(".reactions"), reactions(later)];
  if (before.textContent !== now.textContent) before.replaceWith(now);
}

// A message in one line, for a quote.
export function lineOf(shown) {
  const line = make("span", "line");
  const [words] = (shown.text || shown.header || "").split("\n");
  if (words && !shown.place) line.textContent = words.slice(0, QUOTE_LENGTH);
  else write(line, nameOf(shown));
  return line;
}

export function choice(symbol, title, act) {
  const element = button("choice", act);
  element.append(icon(symbol), make("span", "", title));
  return element;
}

function opener(symbol, title, act) {
  const element = choice(symbol, title, act);
  element.setAttribute("aria-haspopup", "dialog");
  return element;
}

function* quotes(shown, phone) {
  const answered = shown.answers && phone.find(shown.answers);
  if (!answered) return;
  const element = make("blockquote", "");
  element.append(answered.mine ? worded("b", "", "you") : make("b", "", "EasyMO"), lineOf(answered));
  yield element;
}

function* choices(shown, phone) {
  if (shown.mine) return;
  for (const option of shown.options.filter(({ kind }) => kind === "button")) {
    yield choice("reply", option.title, (event) => phone.choose(shown, option, event.detail === 0));
  }
  if (shown.open_list) yield opener("list", shown.open_list, () => phone.openList(shown));
  if (shown.form) yield opener("form", shown.form.label, () => phone.openForm(shown));
  if (shown.products.length) yield opener("bag", say("view-items"), () => phone.openShop(shown));
  if (shown.kind === "location_request_message") yield opener("pin", say("place"), () => phone.askPlace());
  if (shown.kind === "request_contact_info") yield choice("person", say("share-number"), () => phone.shareNumber());
  for (const action of shown.actions) yield ACTIONS[action.kind](action, phone);
}

const ACTIONS = {
  url: ({ label: title, value }) => {
    const element = outward("choice", value);
    element.append(icon("link"), make("span", "", title));
    return element;
  },
  call: ({ label: title, value }, phone) => choice("call", title || say("call"), () => phone.call(value)),
  copy: ({ label: title, value }, phone) => choice("copy", title || say("copy-code"), () => phone.copy(value)),
};

function more(shown, phone) {
  const element = button("more", () => phone.openMessage(shown));
  element.append(icon("chevron"));
  element.setAttribute("aria-haspopup", "dialog");
  label(element, "message-menu");
  return element;
}

function reactions({ mine, theirs }) {
  const element = make("p", "reactions");
  for (const [emoji, key] of [[mine, "you-reacted"], [theirs, "easymo-reacted"]]) {
    if (emoji) element.append(worded("span", "unseen", key), make("span", "emoji", emoji));
  }
  return element;
}

function meta(shown, later) {
  const element = make("span", "meta");
  if (later.text !== undefined) element.append(worded("span", "", "edited"));
  const moment = new Date(shown.at * 1000);
  const time = make("time", "", moment.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false }));
  time.dateTime = moment.toISOString();
  element.append(time);
  if (shown.mine) element.append(tickOf(shown));
  return element;
}

function tickOf({ tick }) {
  const element = icon(TICKS[tick] ?? "ticks");
  element.setAttribute("class", `tick ${tick || "waiting"}`);
  element.removeAttribute("aria-hidden");
  element.setAttribute("role", "img");
  label(element, `tick-${tick || "waiting"}`);
  return element;
}
