// The rows of the benchmarks as a table a person reads. Knows nothing of how they are measured.

/**
 * One measured promise. Ratios compare two things inside one run; a row without `against` is a time
 * or a size of its own.
 * @typedef {object} Row
 * @property {string} what
 * @property {number | string} measured
 * @property {number | string} [against] what it was compared with, measured in the same run
 * @property {number} [ratio]
 * @property {string} bar what was promised, as in "at most 1.6 x"
 * @property {boolean} ok
 */

const columns = [
  { title: 'What', of: (row) => row.what, isText: true },
  { title: 'Measured', of: (row) => show(row.measured) },
  { title: 'Against', of: (row) => show(row.against) },
  { title: 'Ratio', of: (row) => (row.ratio === undefined ? '' : `${row.ratio.toFixed(2)} x`) },
  { title: 'Promised', of: (row) => row.bar, isText: true },
  { title: '', of: (row) => (row.ok ? 'kept' : 'NOT KEPT'), isText: true },
];

/** @param {Row[]} rows */
export function tableOf(rows) {
  const cells = [columns.map((column) => column.title)];
  for (const row of rows) cells.push(columns.map((column) => column.of(row)));
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at].length)));
  const lines = cells.map((line) =>
    line
      .map((cell, at) => (columns[at].isText ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)));
  return lines.join('\n');
}

/** A row of a benchmark's output, or nothing where the line is something else. */
export function rowOf(line) {
  if (!line.startsWith('{')) return undefined;
  try {
    const row = JSON.parse(line);
    const isRow = typeof row.what === 'string' && typeof row.ok === 'boolean';
    return isRow && typeof row.bar === 'string' ? row : undefined;
  } catch {
    return undefined;
  }
}

function show(value) {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}
