// Answers beside the post: a reason lights its words up, and taking an answer keeps the text safe.
const editor = () => document.querySelector("draft-editor");

function light(event, on) {
  const reason = event.target.closest?.("[data-marks]");
  if (!reason) return;
  for (const name of reason.dataset.marks.split(" ")) {
    for (const mark of document.querySelectorAll(`[data-mark="${CSS.escape(name)}"]`)) {
      mark.classList.toggle("lit", on);
    }
  }
}
document.addEventListener("pointerover", (event) => light(event, true));
document.addEventListener("pointerout", (event) => light(event, false));

// What undoes the button that was pressed last: itself, its opposite, or the option that was on before.
let undoes = "";
const OPPOSITE = { up: "down", down: "up" };

function opposite(button) {
  const [way, key] = [button.id.split("-", 1)[0], button.id.slice(button.id.indexOf("-") + 1)];
  if (OPPOSITE[way]) return `${OPPOSITE[way]}-${key}`;
  if (button.closest(".versions")) return button.closest(".versions").querySelector("[aria-pressed=true]")?.id ?? "";
  return button.id === "insert-send" ? `take-${button.value}` : button.id;
}

// The text goes along with the request, after any that is on its way, and rests until the new one is here.
document.addEventListener("htmx:before:request", (event) => {
  const { area, sending, timer } = editor();
  if (sending) {
    event.preventDefault();
    sending.catch(() => {}).finally(() => event.target.click());
    return;
  }
  clearTimeout(timer);
  undoes = opposite(event.target);
  area.readOnly = true;
});

document.addEventListener("htmx:finally:request", () => {
  editor().area.readOnly = false;
});

// The list of parts stays as open as it was, and a question that came up has the focus.
let arranging = false;
document.addEventListener("htmx:before:swap", () => {
  arranging = Boolean(document.querySelector("#arrange")?.open);
});

document.addEventListener("htmx:after:swap", () => {
  if (arranging) document.querySelector("#arrange")?.setAttribute("open", "");
  document.querySelector("[data-ask] button")?.focus();
  for (const old of document.querySelectorAll("[data-undoes]")) delete old.dataset.undoes;
  const back = document.getElementById(undoes);
  if (back) back.dataset.undoes = "";
  const words = document.createElement("p");
  words.className = "visually-hidden";
  words.textContent = document.querySelector("#desk").dataset.announce;
  document.querySelector("#notices").replaceChildren(words);
  for (const input of document.querySelectorAll(".tabs input")) input.checked = input.defaultChecked;
});

for (const name of ["htmx:error", "htmx:response:error"]) {
  document.addEventListener(name, () => {
    const banner = document.querySelector("#offline");
    banner.textContent = "Can't reach the server. Your text is safe here.";
    banner.hidden = false;
  });
}

document.addEventListener("keydown", (event) => {
  const way = event.altKey && { ArrowUp: "up", ArrowDown: "down" }[event.key];
  const button = way && event.target.closest?.("#arrange li")?.querySelector(`[name=${way}]`);
  if (!button) return;
  event.preventDefault();
  button.focus();
  button.click();
});
