import { numberOf, readMoment } from '@signalbox/domain';
import type { TypedField, TypedFieldType, ValueType } from '@signalbox/flow';

/** What expressions may do with a field; what need not be there has no type of its own unless it has a natural empty value. */
export const typedFieldValueType = ({ type, required }: Pick<TypedField, 'type' | 'required'>): ValueType =>
  type === 'number' && !required ? 'dyn' : valueTypes[type];

const valueTypes: Record<TypedFieldType, ValueType> = {
  text: 'string',
  number: 'double',
  bool: 'bool',
  date: 'string',
  list: 'list',
  map: 'map',
  any: 'dyn',
};

/** The types of several fields by name. Total: drafts are half typed. */
export const typedFieldTypesOf = (fields: unknown): Record<string, ValueType> =>
  Object.fromEntries(
    (Array.isArray(fields) ? (fields as Partial<TypedField>[]) : []).flatMap((field) =>
      typeof field?.name === 'string' && field.name !== ''
        ? [[field.name, typedFieldValueType({ type: field.type ?? 'any', required: field.required ?? false })]]
        : [],
    ),
  );

/** Brings values to the types of their fields; null when one is missing or cannot be read as what it should be. */
export function readTyped(fields: readonly TypedField[], values: Record<string, unknown>): Record<string, unknown> | null {
  const read: Record<string, unknown> = {};
  for (const { name, type, required } of fields) {
    const given = Object.hasOwn(values, name) ? values[name] : undefined;
    const missing = given === undefined || given === null || given === '';
    if (missing && required) return null;
    const value = missing ? empty(type) : convert[type](given);
    if (value === undefined) return null;
    read[name] = value;
  }
  return read;
}

function empty(type: TypedFieldType): unknown {
  return { text: '', number: null, bool: false, date: '', list: [], map: {}, any: null }[type];
}

const convert: Record<TypedFieldType, (value: unknown) => unknown> = {
  text: (value) => (typeof value === 'string' ? value : typeof value === 'object' ? undefined : String(value)),
  number: (value) => numberOf(value) ?? undefined,
  bool: (value) => (typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined),
  date: (value) => (typeof value === 'string' && readMoment(value, 'UTC') ? value : undefined),
  list: (value) => (Array.isArray(value) ? value : undefined),
  map: (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined),
  any: (value) => value,
};
