// Who else has this post open: asked every few seconds while this page is looked at. Whoever posts a
// reply meanwhile is named above the draft.
const EVERY = 2500;
const form = () => document.querySelector("#draft-form");
const address = `${location.pathname}/here`;
let timer = 0;

const ask = (body) => fetch(address, { method: "POST", headers: { "HX-Request": "true" }, redirect: "manual", ...body });

function show(id, parsed) {
  const [was, now] = [document.getElementById(id), parsed.getElementById(id)];
  if (was && now && was.innerHTML !== now.innerHTML) {
    was.className = now.className;
    was.replaceChildren(...now.childNodes);
  }
}

async function look() {
  clearTimeout(timer);
  if (document.hidden) return;
  try {
    const answer = await ask();
    if (answer.ok) {
      const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
      show("here", parsed);
      const told = document.querySelector("#meanwhile .ask");
      if (form().elements.seen.value === "open" && !told) show("meanwhile", parsed);
    }
  } catch {
    // the editor says when the server is gone
  }
  timer = setTimeout(look, EVERY);
}

const leave = () => ask({ body: new URLSearchParams({ left: "yes" }), keepalive: true }).catch(() => {});
document.addEventListener("visibilitychange", () => (document.hidden ? leave() : look()));
addEventListener("pagehide", leave);
addEventListener("pageshow", (event) => event.persisted && look());
look();
