// Beside every post of the desk's forums a button that drafts the reply into the forum's own reply box.
// It never presses a button of the forum's, and what the forum's scripts press of ours counts for nothing.
(() => {
"use strict";
const DESK = $ADDRESS;
const FORUMS = $FORUMS;
const BOX = $BOX;
const TOOLS = $TOOLS;
const FIELDS = "input, textarea, select, [contenteditable=true]";
const SHOWN = 3;
const QUIET = 800; // milliseconds without a key after which a moderator isn't typing

$READING;

// The manager's functions, by their old names or their new ones.
const manager = typeof GM === "object" ? GM : {};
const request = typeof GM_xmlhttpRequest === "function" ? GM_xmlhttpRequest : manager.xmlHttpRequest?.bind(manager);
const recall = async (name) => (typeof GM_getValue === "function" ? GM_getValue(name, "") : manager.getValue(name, ""));
const keep = async (name, value) => (typeof GM_setValue === "function" ? GM_setValue(name, value) : manager.setValue(name, value));
const menu = typeof GM_registerMenuCommand === "function" ? GM_registerMenuCommand : manager.registerMenuCommand?.bind(manager);

// The desk

class Away extends Error {}

/** Ask the desk; the JSON it answers. Throws `Away` where it can't be reached, else its own sentence. */
async function ask(path, body) {
  const token = (await recall("token")) || (await enterToken());
  const answer = await new Promise((resolve, reject) => {
    const away = () => reject(new Away(`Can't reach Reply Desk at ${DESK}.`));
    request({
      method: "POST", url: DESK + path, data: JSON.stringify(body), anonymous: true, timeout: 15000,
      headers: { "Authorization": `Bearer ${token}`, "Content-Type": "application/json" },
      onload: resolve, onerror: away, ontimeout: away, onabort: away,
    });
  });
  return read(answer);
}

async function read(answer) {
  let said = {};
  try {
    said = JSON.parse(answer.responseText);
  } catch { /* not the desk, or a broken one */ }
  if (answer.status >= 200 && answer.status < 300) return said;
  if (answer.status === 401) await keep("token", "");
  if (!answer.status || answer.status >= 502) throw new Away(`Can't reach Reply Desk at ${DESK}.`);
  throw new Error(said.detail || `Reply Desk answered ${answer.status}.`);
}

/** A dialog of the browser's own: what is typed into it no script of the forum can read. */
async function enterToken() {
  const token = (prompt(`Paste your token from ${DESK}/me/any-page`) || "").trim();
  if (!token) throw new Error(`Without a token the desk doesn't answer: make one at ${DESK}/me/any-page.`);
  await keep("token", token);
  return token;
}

const here = () => FORUMS
  .filter((forum) => `${location.href}/`.startsWith(`${forum.url.replace(/\/+$/, "")}/`))
  .sort((a, b) => b.url.length - a.url.length)[0]?.id || "";

// The reply box

const drawn = (element) => element.checkVisibility?.({ visibilityProperty: true }) ?? element.offsetParent !== null;
const findBox = () => [...D.querySelectorAll(BOX)].find((box) => drawn(box) && !box.readOnly && !box.disabled);
const textOf = (box) => ("value" in box ? box.value : box.innerText);

/** Where in UTF-16 the code point of that number begins. */
const unit = (text, point) => [...text].slice(0, point).join("").length;

/** Write below what stands in the box already, so that the browser's undo takes it back. */
function write(box, draft) {
  box.focus();
  const before = textOf(box).trimEnd();
  const gap = before ? "\n\n" : "";
  if ("value" in box) box.setSelectionRange(box.value.length, box.value.length);
  else getSelection().selectAllChildren(box), getSelection().collapseToEnd();
  const start = "value" in box ? box.value.length + gap.length : 0;
  if (!D.execCommand("insertText", false, gap + draft.text) && "value" in box) {
    box.setRangeText(gap + draft.text, box.value.length, box.value.length, "end");
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }
  toBlank(box, draft, start);
}

/** Select the first blank, or stand at the end. */
function toBlank(box, draft, start) {
  const blank = draft.blanks[0];
  if (!blank) return;
  const from = unit(draft.text, blank.start);
  const to = unit(draft.text, blank.end);
  if ("value" in box) box.setSelectionRange(start + from, start + to);
  else selectIn(box, draft.text.slice(from, to));
  box.scrollIntoView({ block: "nearest" });
}

/** Select the last place of some words in an editor that is a piece of page. */
function selectIn(box, words) {
  const walker = D.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.lastIndexOf(words);
    if (at >= 0) getSelection().setBaseAndExtent(node, at, node, at + words.length);
  }
}

// Drawing: our own roots, closed to the forum's scripts, with a style that its policy doesn't stop

const STYLE = `
:host { all: initial; font: 14px/1.5 system-ui, sans-serif; color-scheme: light dark; }
* { box-sizing: border-box; }
button { font: inherit; font-weight: 500; min-height: 28px; padding: 2px 10px; border: 1px solid light-dark(#c9cafa, #3f4190);
  border-radius: 7px; background: light-dark(#fff, #1d1f25); color: light-dark(#4a4fd8, #a3a6ff); cursor: pointer; }
button[aria-disabled=true] { border-color: light-dark(#d5d6de, #383b45); color: light-dark(#686a72, #9598a4); }
button:focus-visible, section:focus-visible { outline: 2px solid light-dark(#4a4fd8, #8b8ffb); outline-offset: 2px; }
section { position: fixed; inset: 0 0 0 auto; z-index: 2147483647; width: min(380px, 100vw); padding: 16px; overflow-y: auto;
  border-left: 1px solid light-dark(#d5d6de, #383b45); background: light-dark(#fff, #17181d); color: light-dark(#17181c, #ecedf1);
  box-shadow: 0 8px 30px rgb(0 0 0 / 30%); }
header { display: flex; gap: 8px; align-items: center; justify-content: space-between; }
h2, h3, p, ol, ul { margin: 0; padding: 0; } h2 { font-size: 16px; } h3 { font-size: 14px; } p { margin-top: 8px; }
ol { list-style: none; } li.answer { margin-top: 12px; padding: 12px; border: 1px solid light-dark(#e4e4ea, #2a2c34); border-radius: 12px; }
.why { margin-top: 4px; color: light-dark(#55575f, #a9acb7); font-size: 13px; overflow-wrap: anywhere; } .why button { margin-top: 8px; }
.bad { color: light-dark(#b3261e, #f28b82); } .foot { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
kbd { font: inherit; font-size: 12px; opacity: .8; }`;

function root(host) {
  const shadow = host.attachShadow({ mode: "closed" });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
  } catch { // a browser whose managers can't share a sheet with the page
    shadow.append(make("style", STYLE));
  }
  return shadow;
}

function make(name, words = "", more = {}) {
  const element = Object.assign(D.createElement(name), more);
  element.append(words);
  return element;
}

/** A button that only a person can press. */
function button(words, act, more = {}) {
  const element = make("button", words, { type: "button", ...more });
  element.addEventListener("click", (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) act();
  });
  return element;
}

// The buttons beside the posts

const buttons = new Map(); // body of a post -> our button

function attach() {
  for (const [body, { host }] of buttons) if (!body.isConnected || !host.isConnected) buttons.delete(body);
  for (const body of B()) {
    const tools = (body.closest($POST) || body).querySelector(TOOLS);
    if (!tools || buttons.has(body)) continue;
    const host = make("span", "", { className: "reply-desk" });
    const press = button("Draft reply", () => open(body), { title: "Draft a reply (Alt R)" });
    root(host).append(press);
    tools.append(tools.matches("ul, ol") ? wrapped(host) : host);
    buttons.set(body, { host, press });
  }
}

function wrapped(host) {
  const line = make("li", host);
  line.style.cssText = "display: list-item; width: auto";
  return line;
}

/** Grey every button, and say why on it; or let them be again. */
function grey(reason) {
  for (const { press } of buttons.values()) {
    press.setAttribute("aria-disabled", String(Boolean(reason)));
    press.title = reason ? `${reason} Press to try again.` : "Draft a reply (Alt R)";
    press.textContent = reason ? "Draft reply (desk away)" : "Draft reply";
  }
}

// The panel

let panel = null; // { host, section, body, post, match, draft, waiting, seen }

function open(body) {
  close();
  const host = make("div", "", { className: "reply-desk" });
  const section = make("section", "", { tabIndex: -1 });
  section.setAttribute("role", "dialog");
  section.setAttribute("aria-label", "Reply Desk");
  section.addEventListener("keydown", press);
  root(host).append(section);
  D.body.append(host);
  panel = { host, section, body, post: R(body, "") };
  show(make("p", "Looking…", { role: "status" }));
  section.focus();
  run(look);
}

function close() {
  panel?.host.remove();
  panel = null;
}

function show(...content) {
  const head = make("header", make("h2", "Reply Desk"));
  head.append(button("Close", close));
  panel.section.replaceChildren(head, ...content);
}

/** Do something with the desk, and say in the panel what went wrong. */
async function run(act) {
  const mine = panel;
  try {
    await act();
    grey("");
  } catch (error) {
    if (error instanceof Away) grey(error.message);
    if (panel === mine && panel) failed(error, act);
  }
}

function failed(error, act) {
  const foot = make("div", button("Try again", () => run(act)), { className: "foot" });
  show(make("p", error.message, { className: "bad", role: "alert" }), foot);
  panel.section.focus();
}

function press(event) {
  event.stopPropagation(); // the forum's own keys are asleep while the panel has the focus
  if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape") close();
  else if (/^[1-9]$/.test(event.key)) panel?.choose?.[Number(event.key) - 1]?.();
}

async function look() {
  const { text, title } = panel.post;
  const mine = panel;
  mine.match = await ask("/api/v1/match", { text, title, forum: here(), limit: SHOWN });
  if (panel !== mine) return;
  const { urgent, matches, verdict } = mine.match;
  if (urgent) return showUrgent(urgent);
  const best = matches.slice(0, SHOWN);
  panel.choose = best.map((each) => () => run(() => take([each.answer])));
  const head = verdict === "none" ? "No answer fits well. The closest:" : "Press a number to put its draft into the reply box.";
  show(make("p", matches.length ? head : "No answer fits."), cards(best));
  panel.section.focus();
}

function showUrgent(urgent) {
  panel.choose = [() => run(() => take(null))];
  const foot = make("div", button("1 · Draft the urgent advice", panel.choose[0]), { className: "foot" });
  show(make("p", "Urgent: this post has words that must not wait.", { className: "bad", role: "alert" }), make("p", urgent.message), foot,
    make("p", "If it isn't the case here, work on this post at the desk.", { className: "why" }));
  panel.section.focus();
}

function cards(matches) {
  const list = make("ol");
  matches.forEach((match, at) => {
    const card = make("li", make("h3", `${at + 1} · ${match.title}`), { className: "answer" });
    const words = [...new Set(match.evidence.map((each) => `“${each.text}”`))].slice(0, 4).join(", ");
    const why = make("p", `${Math.round(match.confidence * 100)} of 100. Because of ${words || "its wording"}.`, { className: "why" });
    card.append(why, make("div", button("Put it in the reply box", panel.choose[at]), { className: "why" }));
    list.append(card);
  });
  return list;
}

async function take(answers) {
  const mine = panel;
  const { text, title, author, url, page } = mine.post;
  const thread = page.split("#")[0];
  const post = { url: url.slice(0, 2000), thread_id: thread.length > 200 ? "" : thread };
  const body = { text, title: title.slice(0, 1000), author: author.slice(0, 200), forum: here(), post };
  const draft = await ask("/api/v1/drafts", answers ? { ...body, answers } : body);
  if (panel !== mine) return;
  Object.assign(panel, { draft, choose: [], waiting: true });
  put();
}

/** Put the draft in as soon as there is a box; opening it is for the moderator. */
function put() {
  const box = findBox();
  if (!box) {
    show(make("p", "Open the forum's reply box: the draft goes in as soon as it is there.", { role: "status" }));
    return;
  }
  panel.waiting = false;
  write(box, panel.draft);
  panel.whole = panel.seen = textOf(box);
  watch(box, panel);
  const blanks = panel.draft.blanks.length;
  const left = blanks ? ` ${blanks === 1 ? "One blank is" : `${blanks} blanks are`} still to fill.` : "";
  show(make("p", `The draft is in the reply box.${left} Read it, and send it with the forum's own button.`, { role: "status" }),
    make("div", button("Mark posted", () => run(mark)), { className: "foot" }));
}

/** Remember what was written last: forums empty the box once the reply is sent. */
function watch(box, mine) {
  box.addEventListener("input", () => {
    if (textOf(box).trim()) mine.seen = textOf(box);
  });
}

async function mark() {
  const mine = panel;
  const outcome = mine.seen === mine.whole ? "as_is" : "edited";
  await ask(`/api/v1/drafts/${mine.draft.id}/reply`, { text: mine.seen.slice(0, 32000), outcome });
  if (panel === mine) show(make("p", "Marked posted.", { role: "status" }));
}

// Keys, and pages that change under us

let typed = 0;
let timer = 0;

D.addEventListener("keydown", (event) => {
  typed = Date.now();
  const chord = event.altKey && !event.ctrlKey && !event.metaKey && event.code === "KeyR";
  if (!chord || !event.isTrusted || event.target.closest?.(FIELDS)) return;
  event.preventDefault();
  open(m(B()));
}, true);

function changed() {
  if (timer) return;
  timer = setTimeout(() => {
    timer = 0;
    if (Date.now() - typed < QUIET && D.activeElement?.closest(FIELDS)) return changed();
    attach();
    if (panel?.waiting && findBox()) put();
  }, 100);
}

menu?.("Enter the token anew", () => enterToken().catch(() => {}));
new MutationObserver(changed).observe(D.body, { childList: true, subtree: true, attributeFilter: ["class", "hidden", "style"] });
attach();
})();
