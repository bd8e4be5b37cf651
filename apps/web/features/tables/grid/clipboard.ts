/** Cells as spreadsheets put them on the clipboard: tabs between cells, quotes around those with tabs, quotes or line ends. */
export function readCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const endRow = () => {
    rows.push(row);
    row = [];
  };
  while (at <= text.length) {
    const { cell, next } = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(cell);
    const sign = text[next];
    at = next + (sign === '\r' && text[next + 1] === '\n' ? 2 : 1);
    if (sign !== '\t') endRow();
  }
  // The last line ends like all others.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

function plain(text: string, from: number): { cell: string; next: number } {
  let next = from;
  while (next < text.length && !/[\t\r\n]/.test(text[next] ?? '')) next += 1;
  return { cell: text.slice(from, next), next };
}

function quoted(text: string, from: number): { cell: string; next: number } {
  let end = from + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  // A quote that is never closed is a letter as any other.
  if (end >= text.length) return plain(text, from);
  const rest = plain(text, end + 1);
  return { cell: text.slice(from + 1, end).replaceAll('""', '"') + rest.cell, next: rest.next };
}

export const writeCells = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\n');
