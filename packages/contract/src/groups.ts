import { z } from 'zod';
import { Person } from './contacts.ts';
import { CreateLabel } from './labels.ts';
import { QueryFlag } from './page.ts';

export const GroupQuery = z.object({ archived: QueryFlag.describe('Only the archived ones.').optional() });
export type GroupQuery = z.output<typeof GroupQuery>;

const Use = z.object({ id: z.string(), name: z.string() });
/** A group whose members are kept; `uses` are the workflows that name it, live or as a draft. */
export const GroupDetail = z.object({
  id: z.string(),
  name: z.string(),
  count: z.number().int().nullable(),
  /** It fills itself by a query; nobody is put in or taken out by hand. */
  auto: z.boolean(),
  /** The condition that it fills itself by; null = its members are kept. */
  when: z.string().nullable(),
  archived: z.boolean(),
  uses: z.array(Use),
});
export type GroupDetail = z.output<typeof GroupDetail>;
const When = z
  .string()
  .trim()
  .min(1)
  .max(4000)
  .describe('A condition on the contact, as conditions of steps are written: `"Water" in contact.tags && contact.language == "sv"`.');
/** With `when` it fills itself; 422 `group.query` for a condition that contacts cannot be looked up by. */
export const CreateGroup = CreateLabel.extend({ when: When.optional() });
export type CreateGroup = z.output<typeof CreateGroup>;
/** Only what is given is changed. `when` is of groups that fill themselves. 409 `group.used` while workflows name it, 409 `group.taken` for a name that another one has. */
export const ChangeGroup = z.object({
  name: z.string().trim().min(1).max(100).optional(),
  archived: z.boolean().optional(),
  when: When.optional(),
});
export type ChangeGroup = z.output<typeof ChangeGroup>;

/** Who is put in: contacts, and addresses as people write them. `create` makes contacts of addresses that are nobody's. */
export const AddMembers = z.object({
  contactIds: z.array(z.string().max(60)).max(500).default([]),
  addresses: z.array(z.string().trim().min(1).max(320)).max(2000).default([]),
  create: z.boolean().default(false),
});
export type AddMembers = z.output<typeof AddMembers>;
/** How many are new in the group, and what nobody was found for, as it was written. */
export const AddedMembers = z.object({
  added: z.number().int(),
  already: z.number().int(),
  unknown: z.array(z.string()),
  invalid: z.array(z.string()),
});
export type AddedMembers = z.output<typeof AddedMembers>;

/** Who would belong by a condition; `groupId` = beside who belongs to that group now. */
export const PreviewGroup = z.object({ when: When, groupId: z.string().max(60).optional() });
export type PreviewGroup = z.output<typeof PreviewGroup>;
export const GroupPreview = z.object({
  count: z.number().int(),
  /** The first five. */
  first: z.array(Person),
  joins: z.number().int().describe('Who comes in when it is saved; all of them for a new group.'),
  leaves: z.number().int(),
});
export type GroupPreview = z.output<typeof GroupPreview>;
/** Why somebody is in a group or not: each part of its condition with whether it holds. */
export const WhyMember = z.object({
  isIn: z.boolean(),
  join: z.enum(['and', 'or']),
  parts: z.array(z.object({ text: z.string(), holds: z.boolean() })),
  active: z.boolean().describe('Only active contacts belong to a group that fills itself.'),
});
export type WhyMember = z.output<typeof WhyMember>;
