// Keys, as the sheet of them on the page says: an action has a function here, any other key presses
// what has it as data-key (a field is focused). Keys without Ctrl rest in a field, or if switched off.
const FIELDS = "input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]";
const FOLLOWS = 1500;

const shown = (element) => element.checkVisibility({ visibilityProperty: true });
const named = (stroke) =>
  [...document.querySelectorAll(`[data-key="${CSS.escape(stroke)}"]`)].find((e) => shown(e) && !e.disabled);

const ACTIONS = new Map();
const STROKES = new Set();
for (const row of document.querySelectorAll("#keys-sheet [data-strokes]")) {
  for (const stroke of row.dataset.strokes.split("|")) {
    STROKES.add(stroke);
    if (row.dataset.action) ACTIONS.set(stroke, row.dataset.action);
  }
}
const leads = (start) => [...STROKES].some((stroke) => stroke.startsWith(`${start} `));
const singles = document.querySelector("#keys-sheet")?.dataset.singles !== "off";
// Letters that somebody chose instead of ours: "we" means that w does what e did.
const moved = new Map((document.querySelector("#keys-sheet")?.dataset.moved ?? "").trim().split(" ").map((pair) => [pair[0], pair[1]]));
const given = new Set(moved.values());
const ours = (key) => moved.get(key) ?? (given.has(key) ? "" : key);

function use(element) {
  if (!element) return false;
  if (element.matches(FIELDS)) element.focus();
  else element.click();
  return true;
}

function step(by) {
  const cards = [...document.querySelectorAll("[data-card]")].filter(shown);
  if (!cards.length) return false;
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const marked = at >= 0 || by < 0 ? at : -1;
  const next = cards[Math.min(cards.length - 1, Math.max(0, marked + by))];
  for (const card of cards) card.classList.toggle("selected", card === next);
  next.focus();
  return true;
}

/** To a column of the desk; where one is shown at a time, that one. */
function column(by) {
  const columns = [...document.querySelectorAll(".columns > .col")];
  const seen = columns.findIndex((each) => each.contains(document.activeElement));
  const at = seen >= 0 ? seen : columns.findIndex((each) => shown(each) && (each.dataset.tab === "answers" || !by));
  const next = columns[at + by] ?? (at < 0 ? columns.find(shown) : null);
  if (!next) return false;
  if (!shown(next)) document.querySelector(`.tabs [value="${next.dataset.tab}"]`).click();
  next.querySelector("#markdown, [data-card].selected, [data-card], article[tabindex]")?.focus();
  return true;
}

function current() {
  return document.activeElement.closest("[data-card]") || document.querySelector("[data-card].selected");
}

function dialog(id) {
  const found = document.querySelector(id);
  found?.showModal();
  return Boolean(found);
}

const DOES = {
  next: () => step(1),
  previous: () => step(-1),
  open: () => document.activeElement.matches("[data-card]") && use(current().querySelector("a.cover, .take")),
  page: () => use(current()?.querySelector("h3 a, a")),
  why: () => use(current()?.querySelector(".why summary")),
  preview: () => {
    const shows = document.querySelector("[name=show]:checked")?.value === "preview" ? "write" : "preview";
    return use(document.querySelector(`[name=show][value=${shows}]`));
  },
  undo: () => use(named("u") ?? document.querySelector("[data-undoes]")),
  add: () => document.activeElement.matches("[data-card]") && use(current().querySelector(".take:not(.taken)")),
  left: () => column(-1),
  right: () => column(1),
  help: () => dialog("#keys-dialog"),
  menu: () => dialog("#menu"),
};

let before = "";
let forget = 0;

function press(stroke) {
  const whole = before ? `${before} ${stroke}` : stroke;
  before = "";
  clearTimeout(forget);
  if (leads(whole)) {
    before = whole;
    forget = setTimeout(() => (before = ""), FOLLOWS);
    return true;
  }
  if (!STROKES.has(whole)) return false;
  const action = ACTIONS.get(whole);
  return action ? DOES[action]() : use(named(whole));
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
  if (event.altKey || ["Control", "Meta", "Shift"].includes(event.key)) return;
  const chord = event.ctrlKey || event.metaKey;
  if (!chord && event.target.closest?.(FIELDS)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (!chord && !singles) return;
  if (document.activeElement.matches("[data-card]") && ["ArrowDown", "ArrowUp"].includes(event.key)) {
    if (step(event.key === "ArrowDown" ? 1 : -1)) event.preventDefault();
    return;
  }
  const enter = event.shiftKey ? "Shift+Enter" : "Enter";
  const typed = event.key === "Enter" ? enter : event.key.length === 1 ? event.key : "";
  const key = chord ? typed : ours(typed);
  if (key && press(chord ? `Control+${key.toLowerCase().replace("enter", "Enter")}` : key)) event.preventDefault();
});

document.addEventListener("click", (event) => {
  const does = { "?": "help", "Control+k": "menu" }[event.target.closest(".keys, .jump")?.dataset.key];
  if (does && DOES[does]()) event.preventDefault();
});
