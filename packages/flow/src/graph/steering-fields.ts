import { z } from 'zod';
import { type FieldText, type FieldWhen, fieldMeta as meta, fieldString as string } from './field-text.ts';
import { Duration, template } from './fields.ts';
import { ownNames, portName, valueName } from './names.ts';
import { reason } from './reason.ts';

/** Ports of one node need names of their own; `error` is taken. */
export const ownPorts = (taken: readonly string[]) => (all: readonly { port: string }[]) =>
  new Set(all.map((one) => one.port)).size === all.length && !all.some((one) => one.port === 'error' || taken.includes(one.port));
export const ownPortsWords = (taken: readonly string[]) => reason('ownPorts', { taken: ['error', ...taken].join(', ') });

/** Ways that are all taken at once. */
export const branches = (field: FieldText) =>
  z
    .array(z.object({ port: portName, title: z.string().max(60) }))
    .min(2)
    .max(30)
    .refine(ownPorts([]), ownPortsWords([]))
    .meta(meta(field, 'branches'));

/** Ways of which chance takes one; a way of weight 0 is never taken. */
export const weights = (field: FieldText) =>
  z
    .array(z.object({ port: portName, title: z.string().max(60), weight: z.number().int().min(0).max(10_000) }))
    .min(1)
    .max(30)
    .refine(ownPorts([]), ownPortsWords([]))
    .refine((all) => all.some((one) => one.weight > 0), reason('weights'))
    .meta(meta(field, 'weights'));

export const waitConditionKinds = {
  reply: 'An answer by text message',
  event: 'An event',
  tag: 'A tag is put on the contact',
  form: 'A form is sent in',
  delivery: 'A message is delivered or fails',
  click: 'A link of a message is opened',
  callback: 'A callback address is called',
} as const;
export type WaitConditionKind = keyof typeof waitConditionKinds;
/** What a step waits for: the first of these that happens wins and decides the port. `key` narrows events ("which order"). */
export const waitConditions = (field: FieldText) =>
  z
    .array(
      z.object({
        port: portName,
        title: z.string().max(60),
        kind: z.enum(Object.keys(waitConditionKinds) as [WaitConditionKind, ...WaitConditionKind[]]).meta({
          title: 'What',
          ui: 'choice',
          options: waitConditionKinds,
        }),
        value: template({ title: 'Which', max: 500, optional: true }).default(''),
        key: template({ title: 'About', max: 300, optional: true }).default(''),
      }),
    )
    .min(1)
    .max(10)
    .refine(ownPorts(['timeout']), ownPortsWords(['timeout']))
    .meta({ ...meta(field, 'waitConditions'), options: waitConditionKinds });

/** A time of day, `08:00`; `24:00` only where a window ends. */
export const clockTime = (field: FieldText) => {
  const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, reason('time'));
  return (field.optional ? z.union([z.literal(''), time]) : time).meta(meta(field, 'clockTime'));
};
/** Opening hours: days 1 (Monday) to 7. A window that ends before it starts goes on into the next day; equal times are 24 hours. */
export const weekWindows = (field: FieldText) =>
  z
    .array(
      z.object({
        days: z
          .array(z.number().int().min(1).max(7))
          .min(1)
          .max(7)
          .refine((days) => new Set(days).size === days.length, reason('days')),
        from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, reason('time')),
        to: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, reason('endTime')),
      }),
    )
    .min(1)
    .max(50)
    .meta(meta(field, 'weekWindows'));
export type WeekWindow = z.output<ReturnType<typeof weekWindows>>[number];

/** Days such as 2026-12-24. */
export const dates = (field: FieldText) =>
  z
    .array(z.iso.date(reason('day')))
    .max(400)
    .meta(meta(field, 'dates'));

/** A day such as 2026-12-24; empty = none. */
export const day = (field: FieldText) => z.union([z.literal(''), z.iso.date(reason('day'))]).meta(meta(field, 'day'));

/** A zone of the IANA list such as Europe/Stockholm; may be empty. */
export const timeZone = (field: FieldText) =>
  z
    .string()
    .max(60)
    .refine((zone) => zone === '' || isTimeZone(zone), reason('timeZone'))
    .meta(meta(field, 'timeZone'));
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** A moment, typed (`2026-12-24 15:00`) or from values (`{{ trigger.body.at }}`). */
export const dateTime = (field: FieldText) =>
  z
    .string()
    .max(field.max ?? 300)
    .brand<'expression:dyn'>()
    .meta({ ...meta(field, 'value'), as: 'dateTime' });

/** Another workflow, by its public id. */
export const workflowField = (field: FieldText) => string({ max: 60, ...field }).meta(meta(field, 'workflow'));
/** A step of the same workflow, by its id. */
export const stepField = (field: FieldText) => string({ max: 40, ...field }).meta(meta(field, 'step'));
/** A field of the contact, by its name. */
export const contactField = (field: FieldText) => string({ max: 100, ...field }).meta(meta(field, 'contactField'));
/** The name of an event of the account; the known ones are suggested, any other may be typed. */
export const eventName = (field: FieldText & { known?: Readonly<Record<string, string>> }) => {
  const name = z
    .string()
    .max(100)
    .regex(/^[a-zA-Z][\w.-]*$/, reason('eventName'));
  return (field.optional ? z.union([z.literal(''), name]) : name).meta({ ...meta(field, 'eventName'), options: field.known ?? {} });
};

export const typedFieldTypes = {
  text: 'Text',
  number: 'Number',
  bool: 'Yes or no',
  date: 'Date',
  list: 'List',
  map: 'Group of values',
  any: 'Anything',
} as const;
export type TypedFieldType = keyof typeof typedFieldTypes;
/** Fields with a type: what a workflow takes, what a person fills in. `types` = those that may be chosen. */
export const typedFields = (field: FieldText & { types?: readonly TypedFieldType[] }) => {
  const types = field.types ?? (Object.keys(typedFieldTypes) as TypedFieldType[]);
  return z
    .array(
      z.object({
        name: valueName,
        title: z.string().max(60).default(''),
        type: z.enum(types as [TypedFieldType, ...TypedFieldType[]]).default('text'),
        required: z.boolean().default(false),
      }),
    )
    .max(30)
    .refine(...ownNames)
    .meta({ ...meta(field, 'typedFields'), options: Object.fromEntries(types.map((type) => [type, typedFieldTypes[type]])) });
};
export type TypedField = z.output<ReturnType<typeof typedFields>>[number];

/** A whole number, or nothing at all (null). */
export const optionalNumber = (field: FieldText & { min: number; most: number }) =>
  z
    .number()
    .int()
    .min(field.min)
    .max(field.most)
    .nullable()
    .meta({ ...meta(field, 'optionalNumber'), min: field.min, most: field.most });
/** A span of time, or none (null). */
export const optionalDuration = (field: FieldText) => Duration.nullable().meta(meta(field, 'optionalDuration'));

/** Whether a setting counts, given the others; `when` is that of its schema. */
export const isAskedFor = (when: FieldWhen | undefined, input: Record<string, unknown>): boolean =>
  Object.entries(when ?? {}).every(([name, values]) => values.some((value) => value === input[name]));
