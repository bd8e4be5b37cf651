import type { ValueType } from '../graph/node-spec.ts';

/** The type of one item of a list. */
export function elementOf(type: ValueType): ValueType {
  const known: Record<string, ValueType> = { 'list<string>': 'string', 'list<double>': 'double', 'list<map>': 'map' };
  return typeof type === 'string' ? (known[type] ?? 'dyn') : 'dyn';
}

/** A type of the expression checker as a type of a kept value: whole numbers and others are one in JSON, moments are text. */
export function valueTypeOf(type: string): ValueType {
  const item = /^list<(.+)>$/.exec(type)?.[1];
  if (item !== undefined) {
    const element = valueTypeOf(item);
    if (element === 'string' || element === 'double') return `list<${element}>`;
    return element === 'map' || typeof element === 'object' ? 'list<map>' : 'list';
  }
  if (type === 'map<string, string>') return type;
  if (type.startsWith('map') || type.startsWith('$')) return 'map';
  return (
    ({ string: 'string', int: 'double', uint: 'double', double: 'double', bool: 'bool', list: 'list' } as Record<string, ValueType>)[
      type
    ] ?? (type.includes('Timestamp') ? 'string' : 'dyn')
  );
}

/** Whether a value of one type can stand where the other is wanted, as far as anybody knows. */
export function fitsType(given: ValueType, wanted: ValueType): boolean {
  if (given === 'dyn' || wanted === 'dyn') return true;
  const [is, needs] = [kindOf(given), kindOf(wanted)];
  if (is !== needs) return false;
  if (typeof given === 'object' && typeof wanted === 'object')
    return Object.entries(wanted).every(([field, type]) => given[field] === undefined || fitsType(given[field], type));
  if (is === 'list') return elementOf(given) === 'dyn' || fitsType(elementOf(given), elementOf(wanted));
  return true;
}

const kindOf = (type: ValueType): string =>
  typeof type === 'object' || type.startsWith('map') ? 'map' : type.startsWith('list') ? 'list' : type;
