import { z } from 'zod';

export const LimitScope = z.enum(['account', 'sender', 'country', 'category']);
export const LimitSpan = z.enum(['hour', 'day', 'month']);

/** How much may leave in an hour, a day or a month, by the clocks of the account. */
export const SendLimit = z.object({
  id: z.string(),
  scope: LimitScope,
  /** Of a sender the id of the own address, of a country its two letters (ISO 3166), of a category its name; empty for all that the account sends. */
  key: z.string(),
  /** The address of a sender; null = of another scope, or there is no such address any more. */
  address: z.string().nullable(),
  span: LimitSpan,
  most: z.number().int(),
  /** How much of it is taken now, counted since the limit was made. */
  used: z.number().int(),
});
export type SendLimit = z.output<typeof SendLimit>;
export const SendLimitList = z.object({ items: z.array(SendLimit) });
export type SendLimitList = z.output<typeof SendLimitList>;

export const SetSendLimit = z.object({
  scope: LimitScope,
  key: z.string().trim().max(60).default(''),
  span: LimitSpan,
  most: z.number().int().min(1).max(1_000_000_000),
});
export type SetSendLimit = z.output<typeof SetSendLimit>;
