// A field with a list below it: one of the list's options is chosen, arrows choose another.
export class Choices {
  constructor(input, list) {
    this.input = input;
    this.list = list;
    this.at = -1;
    input.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      this.choose(this.at + (event.key === "ArrowDown" ? 1 : -1));
    });
  }

  get options() {
    return [...this.list.querySelectorAll("[role=option]")];
  }

  get chosen() {
    return this.options[this.at];
  }

  choose(index) {
    const all = this.options;
    this.at = all.length ? (index + all.length) % all.length : -1;
    all.forEach((option, n) => option.setAttribute("aria-selected", String(n === this.at)));
    this.input.setAttribute("aria-activedescendant", all[this.at]?.id ?? "");
    all[this.at]?.scrollIntoView({ block: "nearest" });
  }

  /** Ask the server for the options that the field's words find; the newest question counts. */
  async ask(address) {
    this.asked?.abort();
    this.asked = new AbortController();
    const words = encodeURIComponent(this.input.value);
    const answer = await fetch(`${address}?q=${words}`, { headers: { "HX-Request": "true" }, signal: this.asked.signal });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    return [...new DOMParser().parseFromString(await answer.text(), "text/html").body.childNodes];
  }
}
