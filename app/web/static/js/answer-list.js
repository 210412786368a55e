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

// The text is saved before an answer goes in, and rests until the new text is here.
document.addEventListener("htmx:confirm", (event) => {
  event.preventDefault();
  const { issueRequest, dropRequest } = event.detail;
  editor().flush().then(() => {
    editor().area.readOnly = true;
    issueRequest();
  }, () => dropRequest?.());
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
