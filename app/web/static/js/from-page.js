// Takes one post from the page that opened this window, and shows it; nothing is sent until the button
// is pressed. What comes is foreign: words of a known length, put into fields as words.
const form = document.querySelector("[data-from-page]");
const fields = form.elements;
const LIMITS = { text: Number(form.dataset.limit), title: 1000, author: 200, url: 2000, page: 2000, nonce: 64 };

const word = (value, limit) => (typeof value === "string" ? value.slice(0, limit) : "");

function tell(source, words) {
  const name = document.createElement("b");
  name.textContent = source;
  document.querySelector("#from").replaceChildren("Sent by ", name, words);
}

function fill(data, source) {
  for (const [name, limit] of Object.entries(LIMITS)) fields[name].value = word(data[name], limit);
  fields.source.value = source;
  document.querySelector("#cut").hidden = String(data.text).length < LIMITS.text;
  tell(source, ". Nothing is used until you press the button.");
  form.querySelector("button").focus();
}

function take(event) {
  const data = event.data;
  if (event.source !== opener || typeof data !== "object" || data === null) return;
  removeEventListener("message", take); // the first one counts: what is read can't be exchanged
  const source = event.origin.startsWith("http") ? event.origin : "a page that doesn’t say where it is";
  const own = form.dataset.nonce;
  if (own && data.nonce !== own) {
    tell(source, " and not by your own bookmarklet, so nothing was taken. Take yours from the page “From any page”, or paste the post here.");
    return;
  }
  fill(data, source);
}

if (opener && opener !== window && !fields.text.value) {
  addEventListener("message", take);
  opener.postMessage("reply-desk: ready", "*"); // whoever opened the window; it holds nothing to hide
}
