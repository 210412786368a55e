// The menu of `#` in the draft: words find answers, Enter inserts one where the cursor was, Esc puts
// the `#` back. The server has the words of the answer and counts it as taken.
import { Choices } from "./choices.js";

const menu = document.querySelector("#insert-menu");
const [input, list] = [menu.querySelector("input"), menu.querySelector("#insert-found")];
const choices = new Choices(input, list);
const area = () => document.querySelector("#markdown");
let typed = "";
let before = null;

function open(with_) {
  typed = with_;
  input.value = "";
  list.replaceChildren();
  area().focus({ preventScroll: true }); // where the menu gives the focus back to
  menu.showModal();
  find();
}

/** Close without an answer: what was typed stands in the text, as if there were no menu. */
function leave(words) {
  menu.close();
  const field = area();
  field.focus({ preventScroll: true });
  field.setSelectionRange(field.selectionStart, field.selectionEnd); // else Chromium inserts nothing
  if (words) document.execCommand("insertText", false, words);
}

async function find() {
  if (typed && /^[#\s]/.test(input.value)) return leave(typed + input.value); // a heading
  try {
    list.replaceChildren(...(await choices.ask(menu.dataset.from)));
    choices.choose(0);
  } catch {
    // the next letter asks again
  }
}

function insert(answer) {
  const field = area();
  const send = document.querySelector("#insert-send");
  before = { text: field.value, answer };
  send.form.elements.at.value = [...field.value.slice(0, field.selectionStart)].length;
  send.value = answer;
  menu.close();
  send.click();
}

document.addEventListener("beforeinput", (event) => {
  if (event.target !== area() || event.data !== "#" || event.inputType !== "insertText") return;
  const last = area().value[area().selectionStart - 1];
  if (!event.cancelable || (last && !/\s/.test(last))) return;
  event.preventDefault();
  open("#");
});

document.addEventListener("click", (event) => {
  if (event.target.closest("#insert-open")) open("");
});

// Undoing the insertion takes the answer out of those that count as taken.
document.addEventListener("input", (event) => {
  if (event.inputType !== "historyUndo" || area().value !== before?.text) return;
  const take = document.querySelector(`#take-${CSS.escape(before.answer)}.taken`);
  before = null;
  take?.click();
});

input.addEventListener("input", find);
input.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" && (event.key !== "Backspace" || input.value)) return;
  event.preventDefault();
  leave(event.key === "Escape" ? typed && typed + input.value : "");
});
menu.addEventListener("cancel", (event) => {
  event.preventDefault();
  leave(typed && typed + input.value);
});
menu.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  if (choices.chosen) insert(choices.chosen.value);
});
list.addEventListener("click", (event) => {
  const option = event.target.closest("[role=option]");
  if (option) insert(option.value);
});
menu.addEventListener("click", (event) => event.target === menu && leave(typed));
