/** Tables: one shape, printed for a terminal and written as Markdown. */

export interface Table {
  title: string;
  /** Columns; the first one is text, the others are figures unless `left` names them. */
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Columns that hold text, by number. */
  left?: readonly number[];
}

export function printTable({ title, head, rows, left = [] }: Table): string {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (isLeft(i, left) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [title, line(head), ...rows.map(line)].join('\n');
}

/** Without its title, which stands in the prose around it. */
export function markdownTable({ head, rows, left = [] }: Table): string {
  const line = (row: readonly string[]) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (isLeft(i, left) ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function isLeft(column: number, left: readonly number[]): boolean {
  return column === 0 || left.includes(column);
}
