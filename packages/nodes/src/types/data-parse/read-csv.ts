import type { NodeError } from '@signalbox/flow';
import Papa from 'papaparse';
import { failed } from '../../shared/values/failed.ts';
import { isForbiddenName } from '../../shared/values/safe-record.ts';
import type { ReadResult } from './read-result.ts';

const mostColumns = 200;

export function readCsv(source: string, options: { delimiter: string; header: boolean }): ReadResult {
  const { text, said } = withoutSeparator(source.replace(/^\ufeff/, ''));
  if (text.trim() === '') return failed('parse.csv');
  const delimiter = options.delimiter === 'auto' ? (said ?? delimiterOf(text)) : options.delimiter;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken) return failed('parse.csv.quotes', { row: (broken.row ?? 0) + 1 });
  const first = data[0] ?? [];
  if (first.length > mostColumns) return failed('parse.csv.columns', { most: mostColumns });
  const columns = first.map((name, index) => (options.header && name.trim()) || `column${index + 1}`);
  const problem = namesProblem(columns);
  if (problem) return problem;
  const rows = (options.header ? data.slice(1) : data).map((row) => withoutEmptyEnd(row, columns.length));
  const fitting = rows.filter((row) => row.length === columns.length);
  const skipped = rows.flatMap((row, index) =>
    row.length === columns.length ? [] : [{ row: index + (options.header ? 2 : 1), values: row.length }],
  );
  const [ragged] = skipped;
  if (ragged && fitting.length === 0) return failed('parse.csv.ragged', { row: ragged.row, count: ragged.values, first: columns.length });
  const value = fitting.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? ''])));
  return { value, count: value.length, columns, skipped: skipped.slice(0, mostSkipped) };
}
const mostSkipped = 50;

/** A delimiter at the end of a row begins a column that nobody named, and nothing is in it. */
const withoutEmptyEnd = (row: string[], length: number): string[] =>
  row.slice(length).some((value) => value !== '') || row.every((value) => value === '') ? row : row.slice(0, length);

/** Excel may write the separator of its country into a line before the table. */
function withoutSeparator(text: string): { text: string; said?: string } {
  const said = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r|$)/i.exec(text);
  return said?.[1] ? { text: text.slice(said[0].length), said: said[1] } : { text };
}

function namesProblem(columns: readonly string[]): { error: NodeError } | null {
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) return failed('parse.csv.twice', { name: twice.slice(0, 40) });
  const forbidden = columns.find(isForbiddenName);
  return forbidden === undefined ? null : failed('parse.csv.name', { name: forbidden });
}

/** The sign that stands most often in the first row, outside quotation marks. */
function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t', '|'].map((sign) => [sign, 0]));
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
