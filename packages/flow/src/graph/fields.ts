import { z } from 'zod';
import { type DurationUnit, durationUnits, mostAmount } from './duration-word.ts';
import { type FieldText, type FieldWhen, fieldMeta as meta, fieldString as string } from './field-text.ts';
import { ownNames, portName, valueName } from './names.ts';
import type { PersonalText } from './personal-text.ts';
import { reason } from './reason.ts';

/** For `refine` of a text that is a name or a key: spaces alone are none. An empty text is for the field itself to judge. */
export const notBlank = [(typed: string): boolean => typed === '' || typed.trim() !== '', reason('empty')] as const;

/**
 * Literal text; no holes. `ui` names a richer picker: `tag`, `group`, `ownAddress`, `keyword`. `named` says what becomes of a group or tag that there
 * is not: a run `makes` it, or `needs` it and fails; without a mark nobody is in it.
 */
export const text = (field: FieldText & { ui?: string; named?: 'makes' | 'needs' }) => {
  const typed = string(field);
  const isName = field.ui === 'tag' || field.ui === 'group';
  const marks = { ...meta(field, field.ui ?? 'text'), ...(field.named ? { named: field.named } : {}) };
  return (isName && !field.optional ? typed.refine(...notBlank) : typed).meta(marks);
};

/** Text with `{{ }}` holes, escaped for where it goes: `http` (an address), `body` (of a request), `markdown`, a `messageMark` or the id of a channel. */
export const template = (field: FieldText & { channel?: string; lines?: number }) =>
  string(field).meta({ ...meta(field, 'template'), channel: field.channel ?? 'plain', lines: field.lines ?? 1 });

/**
 * The same for a text that goes to many people: while the settings of the step say so (`each`), the holes that read the contact stay open,
 * for each person has a text of their own. The step then gets a `PersonalText`.
 */
export const personalTemplate = (field: FieldText & { channel?: string; lines?: number; each: FieldWhen }) =>
  // Said in full: brand() with a type that is still open gives the plain string back.
  string(field).meta({
    ...meta(field, 'template'),
    ...{ channel: field.channel ?? 'plain', lines: field.lines ?? 1, each: field.each },
  }) as unknown as z.core.$ZodBranded<z.ZodString, 'expression:personal'>;

/** One CEL expression of the given type; as a `branch` it is shown with the two ways that it decides between. */
export const expression = <Kind extends Exclude<keyof ExpressionValues, 'personal'>>(kind: Kind, field: FieldText & { as?: 'branch' }) =>
  // Said in full: brand() with a type that is still open gives the plain string back.
  string(field).meta({ ...meta(field, 'expression'), of: kind, ...(field.as ? { as: field.as } : {}) }) as z.core.$ZodBranded<
    z.ZodString,
    `expression:${Kind}`
  >;

/** Text with holes; a text that is one single hole keeps the type of its expression (number, list ..). */
export const value = (field: FieldText) =>
  z
    .string()
    .max(field.max ?? 4000)
    .brand<'expression:dyn'>()
    .meta(meta(field, 'value'));

/** Values with a line each: one that is a list may stand among others, and is in the text as JSON. */
export const valueLines = (field: FieldText) => value(field).meta({ ...meta(field, 'value'), as: 'lines' });

export const Duration = z.object({
  amount: z.number().int().min(1).max(mostAmount),
  unit: z.enum(Object.keys(durationUnits) as [DurationUnit, ...DurationUnit[]]),
});
export type Duration = z.output<typeof Duration>;

/** A span of time, stored as the person said it: `{ amount: 5, unit: 'minutes' }`. */
export const duration = (field: FieldText) => Duration.meta(meta(field, 'duration'));
export const durationMs = (span: Duration): number => span.amount * durationUnits[span.unit];
/** One of a few words. */
export const choice = <const Options extends Readonly<Record<string, string>>>(options: Options, field: FieldText) =>
  z.enum(Object.keys(options) as [keyof Options & string, ...(keyof Options & string)[]]).meta({ ...meta(field, 'choice'), options });

export const toggle = (field: FieldText) => z.boolean().meta(meta(field, 'toggle'));
export const wholeNumber = (field: FieldText & { min: number; most: number }) =>
  z.number().int().min(field.min).max(field.most).meta(meta(field, 'number'));

/** How often at most; 0 = without end. */
export const countOrEndless = (field: FieldText & { most: number }) =>
  z.number().int().min(0).max(field.most).meta(meta(field, 'countOrEndless'));

/** Names with templates, such as HTTP headers. */
export const keyValues = (field: FieldText) =>
  z
    .array(z.object({ name: z.string().min(1).max(200), value: template({ title: 'Value', max: 4000, optional: true }) }))
    .max(50)
    .meta(meta(field, 'keyValues'));

/** Named values; each becomes an output field. */
export const namedValues = (field: FieldText) =>
  z
    .array(z.object({ name: valueName, value: value({ title: 'Value' }) }))
    .max(50)
    .refine(...ownNames)
    .meta(meta(field, 'namedValues'));

/** Ordered cases with a port each; evaluated from the top and only until one is true. */
export const cases = (field: FieldText) =>
  z
    .array(
      z.object({
        port: portName,
        title: z.string().max(60),
        when: expression('bool', { title: 'When' }),
      }),
    )
    .min(1)
    .max(30)
    .meta(meta(field, 'cases'));

export const keywords = (field: FieldText) =>
  z
    .array(
      z
        .string()
        .trim()
        .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u, reason('keyword'))
        .max(40),
    )
    .max(50)
    .meta(meta(field, 'keywords'));

export interface ExpressionValues {
  bool: boolean;
  string: string;
  number: number;
  list: unknown[];
  /** A date and time as ISO text or in milliseconds since 1970. */
  moment: string | number;
  dyn: unknown;
  personal: string | PersonalText;
}
/** What a node gets at run time for settings of the given type: expressions turned into their values. */
export type Evaluated<Settings> =
  Settings extends z.core.$brand<infer Name>
    ? ValueOf<Name>
    : Settings extends readonly (infer Item)[]
      ? Evaluated<Item>[]
      : Settings extends object
        ? { [Field in keyof Settings]: Evaluated<Settings[Field]> }
        : Settings;
type ValueOf<Name> = Name extends `expression:${infer Kind}`
  ? Kind extends keyof ExpressionValues
    ? ExpressionValues[Kind]
    : never
  : never;
/** The run-time input of a node type. */
export type NodeInput<Spec extends { input: z.ZodObject }> = Evaluated<z.output<Spec['input']>>;
