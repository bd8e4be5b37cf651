import { type ImportSettings, importDelimiters } from '@signalbox/contract';
import { readRecords } from './read-records.ts';

/** How a table of text is written, told from its beginning. */
export function detectForm(text: string): Pick<ImportSettings, 'delimiter' | 'hasHeads' | 'dates' | 'decimal'> {
  const delimiter = detectDelimiter(text);
  const rows = firstRows(text, delimiter).filter((row) => row.some((cell) => cell.trim() !== ''));
  const cells = rows.slice(1).flat();
  return { delimiter, hasHeads: looksLikeHeads(rows), dates: dateOrder(cells), decimal: decimalOf(cells, delimiter) };
}

/** The one by which most rows have the same number of cells, and more than one. */
function detectDelimiter(text: string): ImportSettings['delimiter'] {
  const scores = importDelimiters.map((delimiter) => {
    const rows = firstRows(text, delimiter);
    const counts = new Map<number, number>();
    for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [width = 1, times = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return { delimiter, score: width > 1 ? times / rows.length + Math.min(width, 50) / 1000 : 0 };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

const firstRows = (text: string, delimiter: string): string[][] =>
  readRecords(text.slice(0, 100_000), { delimiter, most: 50, isLast: text.length < 100_000 }).records;

/** Names of columns are words, each its own; values are numbers, dates and addresses. */
function looksLikeHeads([heads = [], ...rows]: string[][]): boolean {
  const words = heads.map((head) => head.trim().replace(/^\uFEFF/, ''));
  if (rows.length === 0 && words.length < 2) return false;
  return words.some((word) => word !== '') && words.every((word) => !isValue(word));
}
const isValue = (cell: string): boolean => /@/.test(cell) || /^[+\d][\d\s.,:/()-]*$/.test(cell);

function dateOrder(cells: readonly string[]): ImportSettings['dates'] {
  const dates = cells.flatMap((cell) => {
    const found = /^\s*(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})(?:[T ].*)?$/.exec(cell);
    return found ? [[found[1] ?? '', Number(found[1]), Number(found[2])] as const] : [];
  });
  if (dates.length === 0 || dates.some(([first]) => first.length === 4)) return 'ymd';
  return dates.some(([, , second]) => second > 12) && !dates.some(([, first]) => first > 12) ? 'mdy' : 'dmy';
}

function decimalOf(cells: readonly string[], delimiter: string): ImportSettings['decimal'] {
  const [commas, points] = [/^-?[\d\s.]*\d,\d+$/, /^-?[\d\s,]*\d\.\d+$/].map(
    (form) => cells.filter((cell) => form.test(cell.trim())).length,
  );
  if ((commas ?? 0) !== (points ?? 0)) return (commas ?? 0) > (points ?? 0) ? ',' : '.';
  return delimiter === ';' ? ',' : '.';
}
