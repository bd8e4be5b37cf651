export type Cell = string | number | null;

/** A line of a table as spreadsheets read it (RFC 4180). A cell that a spreadsheet would calculate is made text by an apostrophe. */
export const csvLine = (cells: readonly Cell[], separator: ',' | ';'): string =>
  `${cells.map((cell) => cellOf(cell, separator)).join(separator)}\r\n`;

function cellOf(cell: Cell, separator: string): string {
  if (cell === null) return '';
  // A number of ours calculates nothing, also where it is negative.
  const text = typeof cell === 'number' ? String(cell) : harmless(cell);
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Formulas begin with one of these; a plain phone number is none. */
const harmless = (text: string): string => (/^\s*[=+\-@]|^[\t\r]/.test(text) && !/^\+\d{5,15}$/.test(text) ? `'${text}` : text);
