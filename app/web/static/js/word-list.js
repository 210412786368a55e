// <word-list>: the lines of its field as words, each with its weight, its watch, and a way out. The
// field stays what is sent: whoever likes lines better, or has a fault in them, has it as text.
const LINE = /^(.*?)(?:\s+[×*]\s*([0-9.]+))?(\s+\(watch\))?$/;
const WEIGHTS = ["0.5", "1", "2", "3"];

const made = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

class WordList extends HTMLElement {
  connectedCallback() {
    this.area = this.querySelector("textarea");
    this.weighs = this.hasAttribute("weighs");
    this.name = this.dataset.name;
    this.list = made("ul", { class: "words", "aria-label": this.name });
    this.input = made("input", { type: "text", "aria-label": `Add to ${this.name.toLowerCase()}`, placeholder: "Add…", maxlength: "200", autocomplete: "off" });
    this.text = made("button", { type: "button", class: "plain as-text", "aria-pressed": "false" }, "As text");
    this.append(made("div", { class: "word-box" }, this.list, made("div", { class: "adding" }, this.input, this.text)));
    this.input.addEventListener("keydown", (event) => this.press(event));
    this.input.addEventListener("blur", () => this.add());
    this.text.addEventListener("click", () => this.show(!this.hasAttribute("as-text")));
    this.area.addEventListener("reload", () => this.paint());
    this.area.addEventListener("input", () => this.paint());
    this.show(this.area.hasAttribute("aria-invalid"));
    this.paint();
  }

  get words() {
    return this.area.value.split("\n").filter((line) => line.trim()).map((line) => {
      const [, word, weight, watch] = this.weighs ? line.trim().match(LINE) : ["", line.trim()];
      return { word, weight: weight ?? "1", watch: Boolean(watch) };
    });
  }

  set words(words) {
    this.area.value = words.map(({ word, weight, watch }) =>
      `${word}${weight === "1" ? "" : ` × ${weight}`}${watch ? " (watch)" : ""}`).join("\n");
    this.area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  show(asText) {
    this.toggleAttribute("as-text", asText);
    this.text.setAttribute("aria-pressed", String(asText));
  }

  press(event) {
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && this.input.value.trim()) {
      event.preventDefault();
      this.add();
    } else if (event.key === "Backspace" && !this.input.value) {
      this.words = this.words.slice(0, -1);
    }
  }

  add() {
    const word = this.input.value.trim();
    this.input.value = "";
    if (word && !this.words.some((each) => each.word === word)) this.words = [...this.words, { word, weight: "1", watch: false }];
  }

  change(index, what) {
    this.words = this.words.map((word, n) => (n === index ? { ...word, ...what } : word));
  }

  paint() {
    const at = [...this.list.querySelectorAll("select, button")].indexOf(document.activeElement);
    this.list.replaceChildren(...this.words.map((word, n) => this.chip(word, n)));
    if (at >= 0) ([...this.list.querySelectorAll("select, button")][at] ?? this.input).focus();
  }

  chip({ word, weight, watch }, n) {
    const chip = made("li", { class: watch ? "word watched-word" : "word" }, made("span", { dir: "auto" }, word));
    if (this.weighs) chip.append(this.weight(word, weight, n), this.watch(word, watch, n));
    const out = made("button", { type: "button", class: "out", "aria-label": `Remove ${word}` }, "×");
    out.addEventListener("click", () => {
      this.words = this.words.filter((_, index) => index !== n);
    });
    chip.append(out);
    return chip;
  }

  weight(word, weight, n) {
    const select = made("select", { "aria-label": `Weight of ${word}` });
    for (const each of new Set([...WEIGHTS, weight])) {
      const option = made("option", { value: each }, `×${each}`);
      option.selected = each === weight;
      select.append(option);
    }
    select.addEventListener("change", () => this.change(n, { weight: select.value }));
    return select;
  }

  watch(word, watch, n) {
    const name = `Only watch ${word}`;
    const button = made("button", { type: "button", "aria-pressed": String(watch), "aria-label": name, title: "Only watch: recorded, never suggested" }, "watch");
    button.addEventListener("click", () => this.change(n, { watch: !watch }));
    return button;
  }
}

customElements.define("word-list", WordList);
