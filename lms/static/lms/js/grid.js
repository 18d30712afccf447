// Arrow keys go from cell to cell of a large table; Tab still goes from link to link.
// What has the focus lies free of the heads and totals that stay; who comes back to the
// page is in the cell that was opened.
const STEPS = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

function linkAt(rows, row, column) {
  return rows[row]?.cells[column]?.querySelector("a");
}

function onward(table, cell, [down, right]) {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  let row = rows.indexOf(cell.parentElement) + down;
  let column = cell.cellIndex + right;
  while (rows[row] && column >= 0 && column < rows[row].cells.length) {
    const link = linkAt(rows, row, column);
    if (link) return link;
    row += down;
    column += right;
  }
  return null;
}

for (const table of document.querySelectorAll("[data-grid]")) {
  table.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const cell = event.target.closest("th, td");
    if (!step || !cell || event.altKey || event.ctrlKey || event.metaKey) return;
    const link = onward(table, cell, step);
    if (!link) return;
    event.preventDefault();
    link.focus();
  });
  table.addEventListener("focusin", ({ target }) => {
    target.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  table.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link) history.replaceState({ opened: link.pathname }, "");
  });
  const links = [...table.querySelectorAll("a")];
  links.find((link) => link.pathname === history.state?.opened)?.focus();
}
