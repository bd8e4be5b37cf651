import { keyRights } from '@signalbox/domain';
import { z } from 'zod';
import { PageQuery, page } from './page.ts';
import { At } from './time.ts';

const KeyRight = z.enum(keyRights);

export const ApiKey = z.object({
  id: z.string(),
  name: z.string(),
  prefix: z.string().describe('What the key begins with; the rest is shown once.'),
  state: z.enum(['on', 'ended', 'revoked']),
  rights: z.array(KeyRight),
  workflows: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .describe('Those that it is for; null = all.')
    .nullable(),
  madeBy: z.string().describe('The name of whoever made it; it never may more than they.'),
  createdAt: At,
  endsAt: At.nullable(),
  usedAt: At.describe('When it was last used, to the minute.').nullable(),
  revokedAt: At.nullable(),
  refused: z.number().int().describe('How many requests with it were refused.'),
});
export type ApiKey = z.output<typeof ApiKey>;
export const ApiKeyPage = page(ApiKey);
export type ApiKeyPage = z.output<typeof ApiKeyPage>;
export const ApiKeyQuery = PageQuery.extend({ search: z.string().max(100).describe('Part of the name.').optional() });
export type ApiKeyQuery = z.output<typeof ApiKeyQuery>;

export const CreateApiKey = z.object({
  name: z.string().trim().min(1).max(120),
  rights: z.array(KeyRight).min(1).max(60),
  workflowIds: z.array(z.string().max(60)).min(1).max(50).describe('For these only; null = for all.').nullable().default(null),
  endsAt: z.iso.datetime().describe('null = it does not end by itself.').nullable().default(null),
});
export type CreateApiKey = z.output<typeof CreateApiKey>;
/** The only answer that holds the key itself. */
export const MadeApiKey = z.object({ apiKey: ApiKey, key: z.string().describe('Shown now and never again.') });
export type MadeApiKey = z.output<typeof MadeApiKey>;

export const KeyRefusal = z.object({
  reason: z
    .enum(['secret', 'ended', 'revoked', 'maker', 'address', 'right', 'workflow'])
    .describe(
      '`secret`: it begins like this key and goes on wrong; `maker`: who made it is no longer there; `address`: it stood in an address; `right`, `workflow`: it is not allowed that.',
    ),
  operation: z.string().describe('Of this description; empty where the request was refused before.'),
  times: z.number().int(),
  firstAt: At,
  lastAt: At,
});
export type KeyRefusal = z.output<typeof KeyRefusal>;
export const KeyRefusalList = z.object({ items: z.array(KeyRefusal) });
export type KeyRefusalList = z.output<typeof KeyRefusalList>;
