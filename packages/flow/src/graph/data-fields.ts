import { z } from 'zod';
import { type FieldText, fieldMeta as meta } from './field-text.ts';
import { choice, value } from './fields.ts';
import { ownNames, valueName } from './names.ts';

/** Names the field of a list item to look at: `address.city`, `0` = the first of a list; empty = the whole item. Plain words, no expression. */
export const fieldPath = (field: FieldText) =>
  z
    .string()
    .max(field.max ?? 200)
    .meta(meta(field, 'fieldPath'));

export const listTests = {
  is: 'is',
  isNot: 'is not',
  isOneOf: 'is one of (separated by commas)',
  contains: 'contains',
  startsWith: 'starts with',
  more: 'is more than',
  less: 'is less than',
  atLeast: 'is at least',
  atMost: 'is at most',
  isEmpty: 'is empty',
  isNotEmpty: 'is not empty',
} as const;
export type ListTest = keyof typeof listTests;
/** What items of a list must be like. `value` is worked out once, so it may use values of the run but not of the item. */
export const listRules = (field: FieldText) =>
  z
    .array(
      z.object({
        path: fieldPath({ title: 'Field', placeholder: 'address.city' }).default(''),
        test: choice(listTests, { title: 'Test' }).default('is'),
        value: value({ title: 'Value', max: 1000 }).prefault(''),
      }),
    )
    .max(20)
    .meta(meta(field, 'listRules'));
export type ListRule = z.output<ReturnType<typeof listRules>>[number];

/** Fields to sort by, the most important first. */
export const sortKeys = (field: FieldText) =>
  z
    .array(
      z.object({
        path: fieldPath({ title: 'Field', placeholder: 'name' }).default(''),
        order: choice({ up: 'Smallest first', down: 'Largest first' }, { title: 'Order' }).default('up'),
      }),
    )
    .max(5)
    .meta(meta(field, 'sortKeys'));

export const columnKinds = {
  same: 'As it is',
  text: 'Text',
  number: 'Number',
  date: 'Date and time',
  yesNo: 'Yes or no',
} as const;
export type ColumnKind = keyof typeof columnKinds;
/** New fields made from the fields of a list item. `from` = a field path, `#` for the position, or a text with fields in braces: `{first} {last}`. */
export const columns = (field: FieldText) =>
  z
    .array(
      z.object({
        name: valueName,
        from: z.string().max(500).meta({ title: 'From', ui: 'columnSource', placeholder: 'address.city or {first} {last}' }),
        as: choice(columnKinds, { title: 'As' }).default('same'),
      }),
    )
    .max(30)
    .refine(...ownNames)
    .meta(meta(field, 'columns'));
export type ListColumn = z.output<ReturnType<typeof columns>>[number];
