// The menu of Ctrl K: asks the server while one types, arrows choose, Enter goes there. Actions of
// the page at hand are what has a key on it and a name.
const menu = document.querySelector("#menu");
const input = menu?.querySelector("input");
const list = menu?.querySelector("#menu-found");
let asked = null;
let at = -1;

const options = () => [...list.querySelectorAll("[role=option]")];

function choose(index) {
  const all = options();
  at = all.length ? (index + all.length) % all.length : -1;
  all.forEach((option, n) => option.setAttribute("aria-selected", String(n === at)));
  input.setAttribute("aria-activedescendant", all[at]?.id ?? "");
  all[at]?.scrollIntoView({ block: "nearest" });
}

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
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(`/search?q=${encodeURIComponent(words)}`, { headers: { "HX-Request": "true" }, signal: asked.signal });
    if (!answer.ok) return;
    const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
    const own = actions(words.trim().toLowerCase()).slice(0, words ? 4 : 6);
    list.replaceChildren(...(words ? own : []), ...parsed.body.childNodes, ...(words ? [] : own));
    choose(0);
  } catch {
    // the next letter asks again
  }
}

input?.addEventListener("input", find);
input?.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    choose(at + (event.key === "ArrowDown" ? 1 : -1));
  }
});
menu?.querySelector("form").addEventListener("submit", (event) => {
  const chosen = options()[at];
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
