const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus between the links in the cells of a table by the arrow keys. */
export function moveByArrows(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const cell = event.target instanceof Element ? event.target.closest('td, th') : null;
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(cell instanceof HTMLTableCellElement) || !(cell.parentElement instanceof HTMLTableRowElement)) return;
  const table = cell.closest('table');
  const [down, right] = step;
  const row = table?.rows[cell.parentElement.rowIndex + down];
  const link = row?.cells[cell.cellIndex + right]?.querySelector('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
}
