import { z } from 'zod';

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'errors.quiet_hours.no_clock');
/** From when to when nobody is to be disturbed, as `21:00`; over midnight where the end comes first. */
export const QuietHours = z.object({ from: Clock, to: Clock });
export type QuietHours = z.output<typeof QuietHours>;

/** Quiet hours of messages of a category, in place of those of the account. */
export const CategoryHours = z.object({
  category: z.string().trim().min(1, 'errors.category_hours.no_category').max(40),
  hours: QuietHours.nullable().describe('null = such messages leave at any hour.'),
});
export type CategoryHours = z.output<typeof CategoryHours>;

/** What holds for all that the account sends. */
export const SendingRules = z.object({
  /** null = messages leave at any hour. */
  quietHours: QuietHours.nullable(),
  /** By name; each category once. */
  categoryHours: z.array(CategoryHours),
  /** Of people whose own zone nobody knows. */
  timeZone: z.string(),
  /** Every channel, in the order in which a person is tried to be reached. */
  channelOrder: z.array(z.string()),
  /** Where the account's short links are opened; null = where those of the house are. */
  linkUrl: z.string().nullable(),
  /** Where those of the house are opened; null = nowhere, and links stay as they are. */
  usualLinkUrl: z.string().nullable(),
});
export type SendingRules = z.output<typeof SendingRules>;

/** What is missing stays as it is. */
export const ChangeSendingRules = z.object({
  quietHours: QuietHours.nullable().optional(),
  categoryHours: z.array(CategoryHours).max(50).describe('All of them; what is left out has the hours of the account again.').optional(),
  channelOrder: z.array(z.string().max(40)).max(20).describe('Channels that are left out come last.').optional(),
  linkUrl: z.string().max(200).nullable().optional(),
});
export type ChangeSendingRules = z.output<typeof ChangeSendingRules>;

export const CheckLinkUrl = z.object({ linkUrl: z.string().max(200) });
export type CheckLinkUrl = z.output<typeof CheckLinkUrl>;
/** `works`: a short link there leads where it should; `elsewhere`: something else answers; `silent`: nobody does; `blocked`: the address is inside the house. */
export const LinkCheck = z.object({ result: z.enum(['works', 'elsewhere', 'silent', 'blocked']) });
export type LinkCheck = z.output<typeof LinkCheck>;
