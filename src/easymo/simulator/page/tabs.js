// On a narrow screen one phone shows at a time, chosen by its tab.

const narrow = matchMedia("(max-width: 40rem)");

export class Tabs {
  #tabs = new Map();
  #current = null;

  constructor(strip) {
    this.strip = strip;
    strip.addEventListener("keydown", (event) => this.#step(event));
    narrow.addEventListener("change", () => this.#sync());
  }

  add(phone) {
    const tab = document.createElement("button");
    Object.assign(tab, { type: "button", className: "tab" });
    tab.setAttribute("role", "tab");
    tab.addEventListener("click", () => this.show(phone));
    this.#tabs.set(phone, tab);
    this.rename(phone);
    this.strip.append(tab);
    this.#current ??= phone;
    this.#sync();
  }

  remove(phone) {
    this.#tabs.get(phone).remove();
    this.#tabs.delete(phone);
    if (this.#current === phone) this.#current = this.#tabs.keys().next().value ?? null;
    this.#sync();
  }

  // Takes up the name and the number of its person.
  rename(phone) {
    const tab = this.#tabs.get(phone);
    tab.textContent = phone.person.name;
    tab.id = `tab-${phone.person.number}`;
    phone.element.id = `phone-${phone.person.number}`;
    tab.setAttribute("aria-controls", phone.element.id);
  }

  show(phone) {
    this.#current = phone;
    this.#sync();
    if (narrow.matches) phone.log.toEnd();
  }

  // Something came on a phone that may not be in view.
  mark(phone) {
    if (narrow.matches && phone !== this.#current) this.#tabs.get(phone).classList.add("news");
  }

  #sync() {
    for (const [phone, tab] of this.#tabs) {
      const current = phone === this.#current;
      tab.setAttribute("aria-selected", String(current));
      tab.tabIndex = current ? 0 : -1;
      if (current) tab.classList.remove("news");
      phone.element.classList.toggle("current", current);
      phone.element.setAttribute("role", narrow.matches ? "tabpanel" : "region");
    }
  }

  #step(event) {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!way) return;
    const phones = [...this.#tabs.keys()];
    const next = phones[(phones.indexOf(this.#current) + way + phones.length) % phones.length];
    this.show(next);
    this.#tabs.get(next).focus();
  }
}
