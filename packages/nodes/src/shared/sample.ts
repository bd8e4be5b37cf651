import type { ValueType } from '@signalbox/flow';

/** The values of an example in JSON; null when it is none, or no group of values. */
export function readSample(text: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The types of values by an example of them, by name; what stands in lists is as its first item. */
export function typesOfValues(values: Readonly<Record<string, unknown>>, depth = 0): Record<string, ValueType> {
  const entries = Object.entries(values).slice(0, 200);
  return Object.fromEntries(entries.map(([name, value]) => [name, typeOf(value, depth)]));
}

function typeOf(value: unknown, depth: number): ValueType {
  if (Array.isArray(value)) return listOf(value[0]);
  if (typeof value === 'object' && value !== null)
    return depth < 4 && Object.keys(value).length > 0 ? typesOfValues(value as Record<string, unknown>, depth + 1) : 'map';
  return plain[typeof value] ?? 'dyn';
}

const plain: Partial<Record<string, ValueType>> = { string: 'string', number: 'double', boolean: 'bool' };
const listOf = (first: unknown): ValueType => {
  if (typeof first === 'string') return 'list<string>';
  if (typeof first === 'number') return 'list<double>';
  return typeof first === 'object' && first !== null && !Array.isArray(first) ? 'list<map>' : 'list';
};
