import { fieldValueFits, keptFieldValue } from '../field-value.ts';
import { numberOf } from '../number/number-of.ts';
import { type CellValue, type CellValues, type TableColumn, tableLimits } from './table-columns.ts';

const yes = new Set(['yes', 'true', '1', 'ja', 'x', 'sant']);
const no = new Set(['no', 'false', '0', 'nej', 'falskt']);

/** A value for a column as people or programs give it, as it is kept; undefined = it is none of its kind. Empty text is nothing. */
export function readCell({ type, choices }: Pick<TableColumn, 'type' | 'choices'>, given: unknown): CellValue | undefined {
  if (given === null || given === undefined || (typeof given === 'string' && given.trim() === '')) return null;
  return readers[type](given, choices);
}

type Read = (given: unknown, choices: readonly string[]) => CellValue | undefined;
const readers: Readonly<Record<TableColumn['type'], Read>> = {
  text: (given) => {
    const text = textOf(given);
    return text !== undefined && text.length <= tableLimits.letters ? text : undefined;
  },
  number: (given) => numberOf(given) ?? undefined,
  date: (given) => {
    const day = typeof given === 'string' ? /^(\d{4})-(\d\d)-(\d\d)(?:$|T)/.exec(given.trim()) : null;
    if (!day) return undefined;
    const text = day.slice(1).join('-');
    const at = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : undefined;
  },
  boolean: (given) => {
    if (typeof given === 'boolean') return given;
    const word = textOf(given)?.toLowerCase() ?? '';
    return yes.has(word) ? true : no.has(word) ? false : undefined;
  },
  choice: (given, choices) => {
    const text = textOf(given)?.toLowerCase();
    return choices.find((one) => one.toLowerCase() === text);
  },
  phone: (given) => address('phone', given),
  email: (given) => address('email', given),
};

/** In its one spelling, so that it is found however it is written. */
function address(type: 'phone' | 'email', given: unknown): string | undefined {
  const kept = keptFieldValue({ type, choices: null }, textOf(given));
  return typeof kept === 'string' && kept.length <= 320 && fieldValueFits({ type, choices: null }, kept) ? kept : undefined;
}

const textOf = (given: unknown): string | undefined =>
  ['string', 'number', 'boolean'].includes(typeof given) ? String(given).trim() : undefined;

/** By what a row is found: numbers by their value, texts whatever their case. null = an empty cell is no key. */
export const cellKey = (value: CellValue | undefined): string | null =>
  value === null || value === undefined ? null : String(value).trim().toLowerCase().slice(0, 300);

/** A row as workflows read it: every column is there; empty texts are texts. */
export const rowValues = (columns: readonly Pick<TableColumn, 'key' | 'type'>[], values: CellValues): Record<string, CellValue> =>
  Object.fromEntries(columns.map(({ key, type }) => [key, values[key] ?? (type === 'number' || type === 'boolean' ? null : '')]));

/** Everything in a row in small letters, for the search. */
export const rowWords = (columns: readonly Pick<TableColumn, 'key'>[], values: CellValues): string =>
  columns
    .flatMap(({ key }) => cellKey(values[key]) ?? [])
    .join(' ')
    .slice(0, 4000);
