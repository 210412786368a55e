// The library's list: the row at hand has the keys of rows, a link is copied, how many are selected.
const rows = [...document.querySelectorAll(".library [data-card]")];

function hold(row) {
  for (const element of document.querySelectorAll("[data-row-key][data-key]")) delete element.dataset.key;
  for (const element of row?.querySelectorAll("[data-row-key]") ?? []) element.dataset.key = element.dataset.rowKey;
}

for (const row of rows) row.addEventListener("focusin", () => hold(row));
hold(rows[0]);

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
  document.querySelector("#notices").textContent = "Link copied";
});

const picked = document.querySelector("[data-picked]");
const count = () => {
  const many = document.querySelectorAll(".pick :checked").length;
  if (picked) picked.textContent = `${many} selected:`;
};
document.addEventListener("change", count);
count();

const sort = document.querySelector("#sort");
sort?.addEventListener("change", () => sort.form.requestSubmit());
if (sort) sort.form.querySelector("button").hidden = true;
