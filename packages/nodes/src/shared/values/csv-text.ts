import { valueText } from '@signalbox/flow';
import Papa from 'papaparse';
import { fieldAt } from './field-at.ts';

export interface CsvOptions {
  delimiter: string;
  header: boolean;
  /** Field paths; empty = every field of every item, in order of appearance. */
  columns: readonly string[];
}

/** A list as CSV: groups of values by field, lists by position, anything else as one column. null = not a list. */
export function csvText(value: unknown, { delimiter, header, columns }: CsvOptions): string | null {
  if (!Array.isArray(value)) return null;
  const isLists = value.every(Array.isArray);
  const names = columns.length > 0 ? [...columns] : isLists ? [] : namesOf(value);
  const rows = value.map((item) =>
    isLists && columns.length === 0 ? (item as unknown[]).map(valueText) : names.map((name) => valueText(fieldAt(item, name))),
  );
  const head = header && names.length > 0 ? [names.map((name) => name || 'value')] : [];
  return Papa.unparse([...head, ...rows], { delimiter, newline: '\r\n', escapeFormulae: formula });
}

function namesOf(items: readonly unknown[]): string[] {
  const names = new Set<string>();
  for (const item of items)
    if (typeof item === 'object' && item !== null) for (const name of Object.keys(item)) names.add(name);
    else names.add('');
  return [...names];
}

// What a spreadsheet would work out instead of showing. Plain negative numbers and phone numbers do no harm.
const formula = /^[=@\t\r]|^[+-](?![\d ().,-]+$)/;
