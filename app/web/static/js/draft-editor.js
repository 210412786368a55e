// <draft-editor>: keeps what is written on the server while it is written, or here while the server
// is gone; draws the preview; marks blanks; the small toolbar. Its textarea works without all that.
const PAUSE = 150;
const LONGEST_WAIT = 30_000;
const BLANK = /\{\{\?([^{}\n]*)\}\}/g;

const WRAP = { bold: ["**", "**"], italic: ["*", "*"], code: ["`", "`"], link: ["[", "](https://)"] };
const PREFIX = { bullets: () => "- ", numbers: (n) => `${n + 1}. `, quote: () => "> " };

class DraftEditor extends HTMLElement {
  static observedAttributes = ["data-server"];

  connectedCallback() {
    this.area = this.querySelector("textarea");
    this.backdrop = this.querySelector(".backdrop");
    this.form = this.closest("form");
    this.key = `draft:${this.dataset.id}`;
    this.sent = `${this.area.value}\n${this.format}`;
    this.wait = 1000;
    this.area.addEventListener("input", () => (this.quiet ? this.paint() : this.changed()));
    this.area.addEventListener("scroll", () => this.follow());
    this.area.addEventListener("keydown", (event) => this.press(event));
    this.addEventListener("click", (event) => this.tool(event));
    this.form.addEventListener("change", (event) => event.target.name === "format" && this.changed(true));
    addEventListener("pagehide", () => this.leave());
    this.paint();
    this.restore();
  }

  attributeChangedCallback(_name, before, now) {
    if (before !== null && this.area) this.adopt(now);
  }

  get format() {
    return this.form.elements.format.value;
  }

  get text() {
    return this.area.value;
  }

  get blanks() {
    return [...this.text.matchAll(BLANK)];
  }

  // Keeping

  changed(now = false) {
    this.paint();
    this.keepHere();
    this.say("Saving…");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush().catch(() => {}), now ? 0 : PAUSE);
  }

  /** Send what stands here until the server has it; the text in the forum's format. */
  async flush() {
    clearTimeout(this.timer);
    await this.sending?.catch(() => {});
    while (this.sent !== `${this.text}\n${this.format}`) {
      this.sending = this.send();
      try {
        await this.sending;
      } finally {
        this.sending = null;
      }
    }
    return document.querySelector("#output").value;
  }

  async send() {
    const [markdown, format] = [this.text, this.format];
    const body = new URLSearchParams({ markdown, format });
    let answer;
    try {
      answer = await fetch(this.form.getAttribute("action"), {
        method: "POST", body, headers: { "HX-Request": "true" }, redirect: "manual",
      });
    } catch (error) {
      this.lost("Can't reach the server. Your text is safe here.");
      throw error;
    }
    if (!answer.ok) {
      const out = answer.status === 401 || answer.type === "opaqueredirect";
      this.lost(out ? "You were signed out. Your text is safe here." : "The server couldn't keep this. Your text is safe here.", out);
      throw new Error(`status ${answer.status}`);
    }
    this.draw(await answer.text());
    this.sent = `${markdown}\n${format}`;
    this.found();
  }

  draw(html) {
    const drawn = document.querySelector("#draft-result");
    const scroll = drawn.querySelector(".drawn")?.scrollTop ?? 0;
    const parsed = new DOMParser().parseFromString(html, "text/html");
    drawn.replaceChildren(...parsed.body.childNodes);
    drawn.querySelector(".drawn").scrollTop = scroll;
  }

  lost(sentence, out = false) {
    this.keepHere();
    this.say("Not saved yet");
    const banner = document.querySelector("#offline");
    if (!banner.textContent.startsWith(sentence)) banner.textContent = sentence;
    if (out && !banner.querySelector("a")) {
      const door = document.createElement("a");
      Object.assign(door, { href: "/sign-in", target: "_blank", rel: "noopener", textContent: "Sign in in another tab" });
      banner.append(" ", door);
    }
    banner.hidden = false;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.flush().catch(() => {}), this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  found() {
    clearTimeout(this.retry);
    this.wait = 1000;
    document.querySelector("#offline").hidden = true;
    this.say("Saved");
    try {
      localStorage.removeItem(this.key);
    } catch {}
  }

  keepHere() {
    try {
      localStorage.setItem(this.key, this.text);
    } catch {}
  }

  /** Text that the server never got, from before this page was opened. */
  restore() {
    let kept = null;
    try {
      kept = localStorage.getItem(this.key);
    } catch {}
    if (kept === null || kept === this.text) return;
    this.replace(kept);
    this.changed(true);
  }

  leave() {
    if (this.sent === `${this.text}\n${this.format}`) return;
    const body = new URLSearchParams({ markdown: this.text, format: this.format });
    const to = this.form.getAttribute("action").replace(/preview$/, "draft");
    fetch(to, { method: "POST", body, keepalive: true, headers: { "HX-Request": "true" } }).catch(() => {});
  }

  say(word) {
    document.querySelector("#saved").textContent = word;
  }

  // Writing

  /** The server's text after an answer was taken: only what differs is replaced, so undo lives on. */
  adopt(text) {
    this.replace(text);
    this.sent = `${text}\n${this.format}`;
    try {
      localStorage.removeItem(this.key);
    } catch {}
  }

  replace(text) {
    const old = this.text;
    if (old === text) return;
    let start = 0;
    while (start < old.length && old[start] === text[start]) start += 1;
    let end = 0;
    const most = Math.min(old.length, text.length) - start;
    while (end < most && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
    this.insert(start, old.length - end, text.slice(start, text.length - end));
    this.paint();
  }

  insert(start, end, text) {
    const focused = document.activeElement;
    const locked = this.area.readOnly;
    this.area.readOnly = false;
    this.quiet = true;
    this.area.focus({ preventScroll: true });
    this.area.setSelectionRange(start, end);
    // The only way to write into a field that the browser's own undo can take back.
    const done = text ? document.execCommand("insertText", false, text) : document.execCommand("delete");
    if (!done) this.area.setRangeText(text, start, end, "end");
    this.quiet = false;
    this.area.readOnly = locked;
    if (focused === this.area) return;
    this.area.blur(); // where nothing was focused, single keys must go on working
    focused?.focus?.({ preventScroll: true });
  }

  press(event) {
    if (event.key !== "Tab" || event.shiftKey || event.ctrlKey || event.altKey) return;
    const next = this.blanks.find((blank) => blank.index >= this.area.selectionEnd);
    if (!next) return;
    event.preventDefault();
    this.select(next.index, next.index + next[0].length);
  }

  select(start, end) {
    this.area.focus();
    this.area.setSelectionRange(start, end);
    const mark = [...this.backdrop.querySelectorAll("[data-at]")].find((m) => Number(m.dataset.at) === start);
    if (mark) this.area.scrollTop = Math.max(0, mark.offsetTop - this.area.clientHeight / 2);
  }

  tool(event) {
    const name = event.target.closest("[data-do]")?.dataset.do;
    if (!name) return;
    this.area.focus();
    if (name === "undo" || name === "redo") document.execCommand(name);
    else if (WRAP[name]) this.wrap(...WRAP[name]);
    else this.prefix(PREFIX[name]);
  }

  wrap(before, after) {
    const { selectionStart: start, selectionEnd: end } = this.area;
    this.insert(start, end, before + this.text.slice(start, end) + after);
    this.area.setSelectionRange(start + before.length, end + before.length);
  }

  prefix(mark) {
    const { selectionStart, selectionEnd } = this.area;
    const start = this.text.lastIndexOf("\n", selectionStart - 1) + 1;
    const lines = this.text.slice(start, selectionEnd).split("\n");
    this.insert(start, selectionEnd, lines.map((line, n) => mark(n) + line).join("\n"));
  }

  // The backdrop: the same text behind the field, with the blanks marked

  paint() {
    const pieces = [];
    let at = 0;
    for (const blank of this.blanks) {
      pieces.push(this.text.slice(at, blank.index));
      const mark = document.createElement("mark");
      mark.className = "blank";
      mark.dataset.at = String(blank.index);
      mark.textContent = blank[0];
      pieces.push(mark);
      at = blank.index + blank[0].length;
    }
    this.backdrop.replaceChildren(...pieces, this.text.slice(at), "\n");
    this.follow();
  }

  follow() {
    this.backdrop.scrollTop = this.area.scrollTop;
  }
}

customElements.define("draft-editor", DraftEditor);
