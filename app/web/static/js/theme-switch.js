// The theme at once, without a new page; the server keeps the choice in a cookie.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-theme-form]")) return;
  event.preventDefault();
  const theme = event.submitter.value;
  const body = new URLSearchParams({ theme, back: "/" });
  fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => {});
  document.documentElement.dataset.theme = theme;
  document.querySelector('meta[name="color-scheme"]').content = theme;
  const shown = [...form.querySelectorAll("button")].find((button) => button.checkVisibility());
  shown?.focus();
});
