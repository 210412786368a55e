// Copy, and copy and mark posted. The clipboard gets the server's rendering of what stands there now;
// the same blanks are asked about once.
let agreed = "";

const notice = (words) => {
  const toast = document.createElement("p");
  toast.className = "toast";
  toast.textContent = words;
  document.querySelector("#notices").replaceChildren(toast);
};

function ask(editor) {
  const names = editor.blanks.map((blank) => blank[1].split(":")[0].trim());
  if (!names.length || names.join("\n") === agreed) return Promise.resolve(true);
  const dialog = document.querySelector("#ask-blanks");
  dialog.querySelector("#ask-text").textContent =
    names.length === 1 ? `Still to fill: ${names[0]}.` : `${names.length} still to fill: ${names.join(", ")}.`;
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener("close", () => {
      if (dialog.returnValue === "copy") agreed = names.join("\n");
      if (dialog.returnValue === "fill") {
        const blank = editor.blanks[0];
        editor.select(blank.index, blank.index + blank[0].length);
      }
      resolve(dialog.returnValue === "copy");
    }, { once: true }));
}

function byHand(text) {
  const dialog = document.querySelector("#by-hand");
  const area = dialog.querySelector("textarea");
  area.value = text;
  dialog.showModal();
  area.select();
  return new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
}

async function copy(editor) {
  if (!(await ask(editor))) return false;
  let text;
  try {
    text = await editor.flush();
  } catch {
    return false; // the editor has said that the server is gone
  }
  try {
    await navigator.clipboard.writeText(text);
    notice("Copied");
  } catch {
    await byHand(text);
  }
  return true;
}

function post(button) {
  const form = button.form;
  for (const name of ["anyway", "copied"]) {
    const yes = document.createElement("input");
    Object.assign(yes, { type: "hidden", name, value: "yes" });
    form.append(yes);
  }
  button.dataset.copied = "yes";
  form.requestSubmit(button);
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy], [data-copy-post]");
  if (!button || button.dataset.copied) return;
  event.preventDefault();
  const copied = await copy(document.querySelector("draft-editor"));
  if (copied && button.matches("[data-copy-post]")) post(button);
});
