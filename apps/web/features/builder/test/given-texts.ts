import { kindOf } from './values/value-rows.ts';

/** A value as it is typed into the form of a test; lists and groups as JSON. */
export function givenText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value);
}

/** What was typed in place of a value, of the same kind; undefined = it is none. */
export function givenValue(before: unknown, typed: string): unknown {
  const kind = kindOf(before);
  if (kind === 'number') return /^-?\d+([.,]\d+)?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : undefined;
  if (kind === 'bool') return typed === 'true';
  if (kind !== 'list' && kind !== 'group') return typed;
  const value = readJson(typed);
  return kindOf(value) === kind ? value : undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
