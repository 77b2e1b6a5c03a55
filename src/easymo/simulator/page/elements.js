// The small parts that everything is made of.
import { write } from "./words.js";

export function make(tag, className, content = "") {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = content;
  return element;
}

export function worded(tag, className, key) {
  const element = make(tag, className);
  write(element, key);
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

export function button(className, act) {
  const element = make("button", className);
  element.type = "button";
  element.addEventListener("click", act);
  return element;
}

export function outward(className, url) {
  const element = make("a", className);
  Object.assign(element, { href: url, target: "_blank", rel: "noreferrer" });
  return element;
}
