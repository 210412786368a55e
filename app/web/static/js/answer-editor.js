// The answer editor: keeps what was typed in this browser until it is saved, draws the preview while
// one writes, adds a tried post to the tests. The form works without all that.
const form = document.querySelector("#edit-form");
const KEEP = 400;
const DRAW = 350;
const ASIDE = new Set(["seen", "do", "post", "forum", "variant", "review_in"]);
const key = `answer:${form.dataset.answer}:${form.elements.variant.value}`;
const status = document.querySelector("#kept");

function fields() {
  const found = {};
  for (const [name, value] of new FormData(form)) {
    if (ASIDE.has(name)) continue;
    found[name] = name === "forums" && found[name] ? `${found[name]}\n${value}` : value;
  }
  return JSON.stringify(found);
}

function put(kept) {
  const values = JSON.parse(kept);
  for (const element of form.elements) {
    if (!element.name || ASIDE.has(element.name)) continue;
    if (element.type === "checkbox") {
      element.checked = (values[element.name] ?? "").split("\n").includes(element.value);
    } else if (element.name in values && element.value !== values[element.name]) {
      element.value = values[element.name];
      element.dispatchEvent(new Event("reload"));
    }
  }
  form.dispatchEvent(new Event("input"));
}

const storage = {
  get() {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  },
  set(value) {
    try {
      if (value) localStorage.setItem(key, JSON.stringify(value));
      else localStorage.removeItem(key);
    } catch {}
  },
};

// Keeping

const first = fields();
let timer = 0;

function keep(sent = false) {
  clearTimeout(timer);
  const now = fields();
  const same = now === first && !form.querySelector("[aria-invalid], .conflict");
  storage.set(same ? null : { fields: now, seen: form.elements.seen.value, at: Date.now(), sent });
  status.textContent = same ? "" : "Kept in this browser until you save";
}

function offer() {
  const kept = storage.get();
  if (!kept) return;
  // What was sent and is another file since was saved.
  if (kept.fields === first || (kept.sent && kept.seen !== form.elements.seen.value)) return storage.set(null);
  const banner = document.querySelector("#unsaved");
  const minutes = Math.round((Date.now() - kept.at) / 60000);
  banner.querySelector("[data-when]").textContent = minutes < 1 ? "just now" : minutes < 120 ? `${minutes} min ago` : new Date(kept.at).toLocaleString();
  banner.querySelector("[data-other]").hidden = kept.seen === form.elements.seen.value;
  banner.hidden = false;
  banner.addEventListener("click", (event) => {
    const choice = event.target.closest("[data-choice]")?.dataset.choice;
    if (!choice) return;
    if (choice === "bring") put(kept.fields);
    else storage.set(null);
    banner.hidden = true;
    document.querySelector("#title").focus();
  });
}

form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(keep, KEEP);
});
form.addEventListener("change", () => keep());
form.addEventListener("submit", (event) => keep((event.submitter?.value ?? "save") === "save"));
addEventListener("pagehide", () => fields() !== first && !storage.get()?.sent && keep());
offer();

// The preview

const drawn = document.querySelector("#preview");
let asked = null;
let drawing = 0;

async function draw() {
  asked?.abort();
  asked = new AbortController();
  const body = new URLSearchParams(new FormData(form));
  body.set("do", "preview");
  try {
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body, signal: asked.signal });
    if (!answer.ok) return; // a fault is told when one saves; the last good drawing stays
    const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
    drawn.replaceChildren(...parsed.querySelector("#preview").childNodes);
  } catch {
    // the next letter asks again
  }
}

form.addEventListener("input", (event) => {
  if (event.target.id === "post") return;
  clearTimeout(drawing);
  drawing = setTimeout(draw, DRAW);
});
document.querySelector("#forum").addEventListener("change", draw);
if (document.querySelector("#body").value) draw();

// A tried post as a test

document.addEventListener("click", (event) => {
  const sign = event.target.closest("[data-test]")?.dataset.test;
  const post = document.querySelector("#post").value.trim();
  if (!sign || !post) return;
  event.preventDefault();
  const tests = document.querySelector("#tests");
  const line = `${sign} ${post.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}`;
  tests.value = [tests.value.replace(/\n+$/, ""), line].filter(Boolean).join("\n");
  form.dispatchEvent(new Event("input"));
  document.querySelector("#do-tests").click();
});
