import type { ValueType } from '../graph/node-spec.ts';

const names: Record<string, string> = {
  string: 'text',
  int: 'a number',
  uint: 'a number',
  double: 'a number',
  bool: 'yes or no',
  map: 'a group of values',
  list: 'a list',
  null: 'nothing',
  dyn: 'a value',
};

/** A type in the words of the builder; takes those of the expression checker too. */
export function typeInWords(type: ValueType | string): string {
  if (typeof type === 'object' || type.startsWith('map') || type.startsWith('$')) return 'a group of values';
  if (type.startsWith('list')) return 'a list';
  return names[type] ?? (type.includes('Timestamp') ? 'a date and time' : type.includes('Duration') ? 'a span of time' : 'a value');
}
