import { contactStatuses } from '@signalbox/domain';
import { z } from 'zod';
import { DatedQuery, page } from './page.ts';
import { At } from './time.ts';

/** A contact as runs, messages and tasks name it. */
export const Person = z.object({ id: z.string(), name: z.string() });
export type Person = z.output<typeof Person>;

export const Contact = z.object({
  id: z.string(),
  name: z.string(),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  tags: z.array(z.string()),
  groups: z.array(z.string()),
  status: z.enum(contactStatuses),
  createdAt: At,
});
export type Contact = z.output<typeof Contact>;
export const ContactPage = page(Contact);
export type ContactPage = z.output<typeof ContactPage>;
export const ContactQuery = DatedQuery.extend({
  search: z.string().max(100).describe('Begin of the name, of the last name, of a phone number or of an e-mail address.').optional(),
  status: z.enum(contactStatuses).describe('Those that are not archived when it is missing.').optional(),
  tagId: z.string().max(60).describe('Only those with this tag.').optional(),
  groupId: z.string().max(60).describe('Only those who are in this group, kept or by its condition.').optional(),
});
export type ContactQuery = z.output<typeof ContactQuery>;
