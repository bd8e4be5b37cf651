import { z } from 'zod';
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
  archived: z.boolean(),
  uses: z.array(Use),
});
export type GroupDetail = z.output<typeof GroupDetail>;
/** Only what is given is changed. 409 `group.used` while workflows name it, 409 `group.taken` for a name that another one has. */
export const ChangeGroup = z.object({ name: z.string().trim().min(1).max(100).optional(), archived: z.boolean().optional() });
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
