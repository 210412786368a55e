// The menu of Ctrl K: asks the server while one types, arrows choose, Enter goes there. Actions of
// the page at hand are what has a key on it and a name.
import { Choices } from "./choices.js";

const menu = document.querySelector("#menu");
const input = menu?.querySelector("input");
const list = menu?.querySelector("#menu-found");
const choices = menu && new Choices(input, list);

const labelled = (element) => (element.getAttribute("aria-label") || element.innerText).replace(/\s+/g, " ").trim();

/** The buttons and links of this page that have a key, as options that press them. */
function actions(words) {
  const found = [...document.querySelectorAll("main [data-key]")].filter(
    (e) => e.matches("a, button") && e.checkVisibility({ visibilityProperty: true }) && !e.disabled);
  return found.flatMap((element, n) => {
    const key = element.querySelector(".key")?.textContent ?? "";
    const name = labelled(element).replace(key, "").trim();
    if (!name.toLowerCase().includes(words)) return [];
    const option = document.createElement("button");
    Object.assign(option, { type: "button", id: `action-${n}` });
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.tabIndex = -1;
    const label = document.createElement("span");
    label.className = "name";
    label.textContent = name;
    const kind = document.createElement("span");
    kind.className = "muted";
    kind.textContent = "On this page";
    option.append(label, kind);
    option.addEventListener("click", () => { menu.close(); element.click(); });
    return [option];
  });
}

async function find() {
  const words = input.value;
  try {
    const found = await choices.ask("/search");
    const own = actions(words.trim().toLowerCase()).slice(0, words ? 4 : 6);
    list.replaceChildren(...(words ? own : []), ...found, ...(words ? [] : own));
    choices.choose(0);
  } catch {
    // the next letter asks again
  }
}

input?.addEventListener("input", find);
menu?.querySelector("form").addEventListener("submit", (event) => {
  const { chosen } = choices;
  if (!chosen) return;
  event.preventDefault();
  chosen.click();
});
menu?.addEventListener("toggle", (event) => {
  if (event.newState !== "open") return;
  input.value = "";
  find();
});
menu?.addEventListener("click", (event) => event.target === menu && menu.close());
