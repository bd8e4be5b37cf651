import { elementText } from '../http/xml.ts';

export type AnswerKind = 'json' | 'xml' | 'text';

/** What an answer says at a place: `data.0.id` of JSON, the name of an element of XML, a name before = or : of a text. An empty place is the whole text. */
export function readAt(kind: AnswerKind, text: string, place: string): string | null {
  if (place === '') return kind === 'text' ? text.trim() || null : null;
  if (kind === 'xml') return elementText(text, place);
  return kind === 'json' ? valueAt(parse(text), place) : pairOf(text, place);
}

/** A value inside of values, as a text; null = there is none, or it is no plain value. */
export function valueAt(value: unknown, place: string): string | null {
  let here = value;
  for (const step of place.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return null;
    here = (here as Record<string, unknown>)[step];
  }
  return typeof here === 'string' || typeof here === 'number' || typeof here === 'boolean' ? String(here) : null;
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function pairOf(text: string, name: string): string | null {
  for (const piece of text.split(/[\r\n;&|]+/)) {
    const [, key = '', value = ''] = /^([^=:]*)[=:](.*)$/.exec(piece) ?? [];
    if (key.trim().toLowerCase() === name.toLowerCase()) return value.trim() || null;
  }
  return null;
}

/** `0, ok` as its words, in small letters. */
export const wordsOf = (list: string): string[] =>
  list
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
