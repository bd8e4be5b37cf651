import { isDeeper } from './is-deeper.ts';

/** Bytes of a value as UTF-8 JSON. Values that are no JSON (cycles, bigint), and very deep ones, count as too large rather than throwing. */
export function jsonBytes(value: unknown): number {
  const bytes = plainBytes(value, 0);
  if (bytes !== unknown) return bytes;
  // What could just be written here could not be any more a few levels further in, as part of the state of a run.
  if (isDeeper(value, deepestOfAll)) return Number.POSITIVE_INFINITY;
  try {
    return utf8Bytes(JSON.stringify(value) ?? '');
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // A surrogate half counts two, so that a pair makes its four bytes.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

const unknown = -1;
const deepest = 64;
const deepestOfAll = 500;
/** The same without writing the JSON, for the plain values that nearly all are; the engine measures twice per step. */
function plainBytes(value: unknown, depth: number): number {
  switch (typeof value) {
    case 'string':
      return stringBytes(value);
    case 'number':
      return Number.isFinite(value) ? String(value).length : 4;
    case 'boolean':
      return value ? 4 : 5;
    case 'object':
      if (value === null) return 4;
      if (depth > deepest) return unknown;
      return Array.isArray(value) ? listBytes(value, depth) : mapBytes(value, depth);
    default:
      return unknown;
  }
}

/** Two quotes, and more for whatever is escaped or not ASCII. */
function stringBytes(text: string): number {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c) return utf8Bytes(JSON.stringify(text));
  }
  return text.length + 2;
}

function listBytes(list: readonly unknown[], depth: number): number {
  let bytes = 2 + Math.max(0, list.length - 1);
  for (const item of list) {
    const more = plainBytes(item, depth + 1);
    if (more === unknown) return unknown;
    bytes += more;
  }
  return bytes;
}

function mapBytes(map: object, depth: number): number {
  const prototype: unknown = Object.getPrototypeOf(map);
  if ((prototype !== Object.prototype && prototype !== null) || 'toJSON' in map) return unknown;
  let bytes = 1;
  for (const [name, value] of Object.entries(map)) {
    const more = plainBytes(value, depth + 1);
    if (more === unknown) return unknown;
    bytes += stringBytes(name) + more + 2;
  }
  return Math.max(2, bytes);
}
