// The parts of a form's screen, and what was filled into them.
import { make, worded } from "./elements.js";

const INPUTS = { number: "number", email: "email", password: "password", passcode: "password", phone: "tel" };
const TEXTS = { TextHeading: "h3", TextSubheading: "h4", TextBody: "p", TextCaption: "small", RichText: "p" };
const FIELDS = {
  TextInput: (part) => labelled(part, Object.assign(make("input", ""), { type: INPUTS[part["input-type"]] ?? "text" })),
  TextArea: (part) => labelled(part, make("textarea", "")),
  DatePicker: (part) => labelled(part, Object.assign(make("input", ""), { type: "date" })),
  Dropdown: (part) => labelled(part, dropdown(part)),
  RadioButtonsGroup: (part) => group(part, "radio"),
  CheckboxGroup: (part) => group(part, "checkbox"),
  ChipsSelector: (part) => group(part, "checkbox"),
  OptIn: (part) => option({ ...part, title: part.label }, "checkbox", part),
};

export function draw(part) {
  if (TEXTS[part.type]) return make(TEXTS[part.type], "", [part.text].flat().join("\n"));
  return FIELDS[part.type]?.(part) ?? worded("p", "card", "card-other");
}

// What is filled in, by name: texts, lists of ids, yes or no.
export function read(form) {
  const found = {};
  for (const input of form.querySelectorAll("[name]")) {
    if (input.dataset.many) found[input.name] ??= [];
    if (input.dataset.many && input.checked) found[input.name].push(input.value);
    else if (input.dataset.opt) found[input.name] = input.checked;
    else if (!input.dataset.many && (input.type !== "radio" || input.checked)) found[input.name] = input.value;
  }
  return found;
}

// Fills in again what was in the fields when the screen was left.
export function put(form, values) {
  for (const input of form.querySelectorAll("[name]")) {
    const value = values[input.name];
    if (value === undefined) continue;
    if (input.dataset.many) input.checked = value.includes(input.value);
    else if (input.dataset.opt) input.checked = value;
    else if (input.type === "radio") input.checked = input.value === value;
    else input.value = value;
  }
}

function labelled(part, input) {
  const label = make("label", "");
  input.name = part.name;
  input.required = part.required === true;
  if (part["min-chars"]) input.minLength = part["min-chars"];
  const most = part["max-chars"] ?? part["max-length"];
  if (most) input.maxLength = most;
  if (part["init-value"] !== undefined) input.value = part["init-value"];
  label.append(make("span", "", part.label), input);
  if (part["helper-text"]) label.append(make("small", "", part["helper-text"]));
  return label;
}

function dropdown(part) {
  const select = make("select", "");
  select.append(new Option("", ""), ...sourceOf(part).map(({ id, title }) => new Option(title, id)));
  return select;
}

function group(part, type) {
  const set = make("fieldset", "");
  set.append(make("legend", "", part.label), ...sourceOf(part).map((each) => option(each, type, part)));
  return set;
}

function option({ id, title, description }, type, part) {
  const label = make("label", "option");
  const input = Object.assign(make("input", ""), { type, name: part.name, value: id ?? "" });
  input.required = part.required === true && (type === "radio" || part.type === "OptIn");
  if (part.type === "OptIn") input.dataset.opt = "yes";
  else if (type === "checkbox") input.dataset.many = "yes";
  label.append(input, make("span", "", [title, description].filter(Boolean).join(" · ")));
  return label;
}

function sourceOf(part) {
  return Array.isArray(part["data-source"]) ? part["data-source"] : [];
}
