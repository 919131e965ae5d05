// The arrow keys in a table of buttons: to the next button in the row, or the nearest in the next row.
import type { KeyboardEvent } from 'react';

type Step = readonly [down: number, right: number];

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

export function moveInTable(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = steps[event.key];
  const from = event.currentTarget.closest('td');
  const table = event.currentTarget.closest('table');
  if (step === undefined || from === null || table === null) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const [down, right] = step;
  const { rows } = table;
  let row = (from.parentElement as HTMLTableRowElement).rowIndex;
  let column = from.cellIndex;
  // Cells without notes are stepped over.
  for (;;) {
    row += down;
    column += right;
    const cell = rows[row]?.cells[column];
    if (cell === undefined) return;
    const button = cell.querySelector('button');
    if (button !== null) {
      button.focus();
      return;
    }
  }
}
