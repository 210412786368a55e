// What these forums do by themselves: open a composer, empty it once sent, and tell what was pressed.
const pressed = (event) => {
  document.documentElement.dataset.pressed = `${document.documentElement.dataset.pressed || ""} ${event.type}:${event.target.id || event.target.tagName}`.trim();
};
document.addEventListener("submit", (event) => {
  pressed(event);
  event.preventDefault();
  for (const box of event.target.querySelectorAll("textarea")) box.value = "";
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("button, a, input[type=submit]");
  if (!button) return;
  pressed(event);
  if (button.matches("[data-opens]")) document.body.append(document.querySelector("#composer").content.cloneNode(true));
  if (button.id === "next") {
    document.querySelector("#stream").replaceChildren(document.querySelector("#page-two").content.cloneNode(true));
  }
  if (button.matches("a[href^='#']")) event.preventDefault();
});
