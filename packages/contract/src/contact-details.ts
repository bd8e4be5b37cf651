import { contactStatuses, tagColours } from '@signalbox/domain';
import { z } from 'zod';
import { timeZoneName } from './account.ts';
import { FieldValues } from './contact-fields.ts';
import { CreateLabel } from './labels.ts';
import { MessageSummary } from './messages.ts';
import { PageQuery, page } from './page.ts';
import { At } from './time.ts';

/** Where a contact can be written to. The first one of a kind that is active is the one that is written to. */
export const ContactAddress = z.object({
  id: z.string(),
  kind: z.string(),
  value: z.string(),
  status: z.string().describe('`active`, `bounced` or `closed`.'),
  verifiedAt: At.nullable(),
  /** Messages to it are held back: by what, which is a channel, `bounce` or `hand`. */
  optedOut: z.object({ source: z.string(), at: At }).nullable(),
});
export type ContactAddress = z.output<typeof ContactAddress>;

export const ContactRun = z.object({ id: z.string(), workflowId: z.string(), workflowName: z.string(), status: z.string(), at: At });
export type ContactRun = z.output<typeof ContactRun>;

const Label = z.object({ id: z.string(), name: z.string() });
export const ContactDetail = z.object({
  id: z.string(),
  name: z.string(),
  language: z.string().nullable(),
  timeZone: z.string().nullable(),
  status: z.enum(contactStatuses),
  addresses: z.array(ContactAddress),
  /** Values of the account’s own fields, by key. */
  fields: z.record(z.string(), z.unknown()),
  tags: z.array(Label.extend({ colour: z.enum(tagColours).nullable() })),
  groups: z.array(Label),
  /** Runs about them that are open, newest first, at most 20. */
  openRuns: z.array(ContactRun),
  /** Counts the changes; whoever changes it says which state they saw. */
  revision: z.number().int(),
  createdAt: At,
  updatedAt: At,
});
export type ContactDetail = z.output<typeof ContactDetail>;

const Name = z.string().trim().max(200);
const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .max(35)
  .nullable();
const AddressText = z.string().trim().min(1).max(320).describe('As people write it: a phone number, an e-mail address.');
/** What a contact has at the most. */
export const mostAddresses = 20;

const SetStatus = z.enum(['active', 'archived']);
/** A name or an address at least. */
export const CreateContact = z.object({
  name: Name.default(''),
  addresses: z.array(AddressText).max(mostAddresses).default([]),
  language: Language.default(null),
  timeZone: timeZoneName.nullable().default(null),
  fields: FieldValues.default({}),
});
export type CreateContact = z.output<typeof CreateContact>;
/** Only what is given is changed. 409 `contact.changed_elsewhere` when `revision` is not the stored one. */
export const ChangeContact = z.object({
  revision: z.number().int(),
  name: Name.optional(),
  language: Language.optional(),
  timeZone: timeZoneName.nullable().optional(),
  status: SetStatus.optional(),
  fields: FieldValues.optional(),
  addressOrder: z.array(z.string().max(60)).max(100).describe('Ids of all addresses, in their new order.').optional(),
});
export type ChangeContact = z.output<typeof ChangeContact>;

/** 409 `address.taken` when another contact has it. */
export const AddContactAddress = z.object({ address: AddressText });
export type AddContactAddress = z.output<typeof AddContactAddress>;
/** Only what is given is changed. `optedOut` false lets messages through again, and needs a `reason`. */
export const ChangeContactAddress = z.object({
  address: AddressText.optional(),
  verified: z.boolean().optional(),
  optedOut: z.boolean().optional(),
  reason: z.string().trim().min(1).max(500).optional(),
});
export type ChangeContactAddress = z.output<typeof ChangeContactAddress>;
export const NoteOnContact = z.object({ text: z.string().trim().min(1).max(4000) });
export type NoteOnContact = z.output<typeof NoteOnContact>;

/** One of the things to do, for all of these contacts. */
export const ChangeContacts = z.object({
  ids: z.array(z.string().max(60)).min(1).max(500),
  act: z.discriminatedUnion('kind', [
    CreateLabel.extend({ kind: z.enum(['tag', 'untag', 'join', 'leave']) }),
    z.object({ kind: z.literal('status'), status: SetStatus }),
  ]),
});
export type ChangeContacts = z.output<typeof ChangeContacts>;
/** Those for whom it was something new; the same act the other way round for them takes it back. */
export const ChangedContacts = z.object({ ids: z.array(z.string()) });
export type ChangedContacts = z.output<typeof ChangedContacts>;

export const contactChangeKinds = [
  ...(['created', 'name', 'language', 'time_zone', 'status'] as const),
  ...(['address_added', 'address_removed', 'address_changed', 'address_order', 'verified', 'opted_out', 'opted_in'] as const),
  ...(['tagged', 'untagged', 'joined', 'left', 'field', 'imported', 'import_undone'] as const),
] as const;
const entry = { id: z.string(), at: At };
const by = z.string().describe('Name of the member who did it; null = nobody did it by hand.').nullable();
/** A message, a run about them, a note, or a change, newest first. */
export const ContactEntry = z.discriminatedUnion('kind', [
  z.object({ ...entry, kind: z.literal('message'), message: MessageSummary }),
  z.object({ ...entry, kind: z.literal('run'), run: ContactRun }),
  z.object({ ...entry, kind: z.literal('note'), by, text: z.string() }),
  z.object({
    ...entry,
    kind: z.literal('change'),
    by,
    change: z.enum(contactChangeKinds),
    /** What it is about: an address, a tag, a group, the title of a field. */
    what: z.string().nullable(),
    was: z.string().nullable(),
    now: z.string().nullable(),
  }),
]);
export type ContactEntry = z.output<typeof ContactEntry>;
export const ContactEntryPage = page(ContactEntry);
export type ContactEntryPage = z.output<typeof ContactEntryPage>;
export const ContactEntryQuery = PageQuery.extend({
  kind: z.enum(['messages', 'runs', 'changes']).describe('Only these; `changes` has the notes, too.').optional(),
});
export type ContactEntryQuery = z.output<typeof ContactEntryQuery>;
