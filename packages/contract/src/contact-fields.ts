import { fieldTypes } from '@signalbox/domain';
import { z } from 'zod';

export const mostFields = 250;

/** A field that the account has given its contacts. Workflows read it as `contact.fields.<key>`, whatever its title is. */
export const ContactField = z.object({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  type: z.enum(fieldTypes),
  /** Of a choice. */
  choices: z.array(z.string()),
  /** Not shown with contacts; values stay, and workflows read them. */
  hidden: z.boolean(),
  /** Whoever keeps contacts by hand has to fill it in. */
  required: z.boolean(),
});
export type ContactField = z.output<typeof ContactField>;
/** In the order in which they are shown. */
export const ContactFieldList = z.object({ items: z.array(ContactField) });
export type ContactFieldList = z.output<typeof ContactFieldList>;

const Title = z.string().trim().min(1).max(100);
const Choices = z.array(z.string().trim().min(1).max(100)).max(100);
/** The key is made of the title. */
export const CreateContactField = z.object({
  title: Title,
  type: z.enum(fieldTypes),
  choices: Choices.default([]),
  required: z.boolean().default(false),
});
export type CreateContactField = z.output<typeof CreateContactField>;
/** Only what is given is changed; key and type stay. A choice that is taken away stays with those who have it. */
export const ChangeContactField = z.object({
  title: Title.optional(),
  choices: Choices.optional(),
  hidden: z.boolean().optional(),
  required: z.boolean().optional(),
});
export type ChangeContactField = z.output<typeof ChangeContactField>;
/** Ids of all fields, in their new order. */
export const OrderContactFields = z.object({ ids: z.array(z.string().max(60)).max(mostFields) });
export type OrderContactFields = z.output<typeof OrderContactFields>;

/** Values by key; `null` empties a field, what is not named stays. */
export const FieldValues = z.record(z.string().max(41), z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]));
export type FieldValues = z.output<typeof FieldValues>;
