// Keys. What has data-key is pressed by it (a field is focused); single letters rest in a field.
const FIELDS = "input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]";

const shown = (element) => element.checkVisibility({ visibilityProperty: true });
const named = (key) =>
  [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find((e) => shown(e) && !e.disabled);

function use(element) {
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

function current() {
  return document.activeElement.closest("[data-card]") || document.querySelector("[data-card].selected");
}

function open() {
  const link = document.activeElement.matches("[data-card]") && current().querySelector("a.cover, .take");
  return link ? use(link) : false;
}

function why() {
  const summary = current()?.querySelector(".why summary");
  return summary ? use(summary) : false;
}

function help() {
  const dialog = document.querySelector("#keys-dialog");
  if (!dialog) return false;
  dialog.showModal();
  return true;
}

const LETTERS = { j: () => step(1), k: () => step(-1), w: why, Enter: open, "?": help };

function single(event) {
  if (event.target.closest?.(FIELDS)) {
    if (event.key === "Escape") event.target.blur();
    return false;
  }
  if (LETTERS[event.key]?.()) return true;
  const element = /^[\w/?[\]]$/.test(event.key) ? named(event.key) : null;
  return element ? use(element) : false;
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
  if (event.altKey) return;
  const chord = event.ctrlKey || event.metaKey;
  if (chord && event.key !== "Enter") return;
  const element = chord ? named("Control+Enter") : null;
  if (chord ? element && use(element) : single(event)) event.preventDefault();
});

document.addEventListener("click", (event) => {
  if (event.target.closest('.keys[data-key="?"]') && help()) event.preventDefault();
});
