/** Lets the arrow keys go from cell to cell of a table whose lines have buttons in their cells; `Tab` leaves it. */
export function listenKeys(table: HTMLTableElement): void {
  table.addEventListener('focusin', ({ target }) => {
    const cell = gridButton(target);
    if (!cell) return;
    for (const other of table.querySelectorAll('[data-cell][tabindex="0"]')) other.setAttribute('tabindex', '-1');
    cell.tabIndex = 0;
  });
  table.addEventListener('keydown', (event) => {
    const cell = gridButton(event.target);
    const next = cell && target(table, cell, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** Exactly one cell can be reached by `Tab`. */
export function makeReachable(table: HTMLTableElement, wanted: string | undefined): HTMLElement | undefined {
  const cells = [...table.querySelectorAll<HTMLElement>('[data-cell]')];
  const found = cells.find(({ dataset }) => dataset['cell'] === wanted);
  const reached = found ?? cells[0];
  if (reached) reached.tabIndex = 0;
  return found;
}

function gridButton(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof HTMLElement && target.dataset['cell'] !== undefined ? target : undefined;
}

function target(table: HTMLTableElement, cell: HTMLElement, { key, ctrlKey }: KeyboardEvent): HTMLElement | undefined {
  const rows = [...table.querySelectorAll<HTMLElement>('tr.requirement')].map((row) => [
    ...row.querySelectorAll<HTMLElement>('[data-cell]'),
  ]);
  const y = rows.findIndex((row) => row.includes(cell));
  const row = rows[y]!;
  const x = row.indexOf(cell);
  if (key === 'ArrowRight') return row[x + 1];
  if (key === 'ArrowLeft') return row[x - 1];
  if (key === 'ArrowDown') return rows[y + 1]?.[x];
  if (key === 'ArrowUp') return rows[y - 1]?.[x];
  if (key === 'Home') return ctrlKey ? rows[0]?.[0] : row[0];
  if (key === 'End') return ctrlKey ? rows.at(-1)?.at(-1) : row.at(-1);
  return undefined;
}
