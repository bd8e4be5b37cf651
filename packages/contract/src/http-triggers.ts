import { z } from 'zod';
import { At } from './time.ts';

/** What lies beside the settings of an HTTP trigger. */
export const HttpTrigger = z.object({
  address: z.string().describe('Its secret address. It stays the same over every publish.'),
  pathBase: z.string().describe('What stands before a path of its own.'),
  secretSetAt: At.describe(
    'When its token, or what its callers sign with, was set; null = none is, so nobody is let in where one is asked for.',
  ).nullable(),
  oldSecretUntil: At.describe('How long the one before the last change counts as well.').nullable(),
});
export type HttpTrigger = z.output<typeof HttpTrigger>;
/** Without `secret` a new one is made. */
export const SetHttpSecret = z.object({
  secret: z
    .string()
    .trim()
    .min(8)
    .max(500)
    .describe('As the other side has it. Left out: a new one is made, and the answer holds it, this once.')
    .optional(),
});
export type SetHttpSecret = z.output<typeof SetHttpSecret>;
export const SetHttpSecretAnswer = z.object({
  trigger: HttpTrigger,
  secret: z.string().describe('The one that was made; null = it was given.').nullable(),
});
export type SetHttpSecretAnswer = z.output<typeof SetHttpSecretAnswer>;

/** A request that came to a trigger. */
export const HttpRequest = z.object({
  id: z.string(),
  at: At,
  method: z.string(),
  query: z.record(z.string(), z.unknown()),
  headers: z.record(z.string(), z.string()).describe('Without those by which the caller says who it is.'),
  body: z.string().describe('As it came; null = it is no text, longer than 16 kB, or of somebody who was not let in.').nullable(),
  ip: z.string(),
  status: z.number().int().describe('What it was answered.'),
  code: z.string().describe('Why it was refused.').nullable(),
  tookMs: z.number().int(),
  runId: z.string().nullable(),
});
export type HttpRequest = z.output<typeof HttpRequest>;
export const HttpRequestList = z.object({ items: z.array(HttpRequest) });
export type HttpRequestList = z.output<typeof HttpRequestList>;
export const ListenHttp = z.object({ path: z.string().max(100).describe('That of the draft, where it has one.').default('') });
export type ListenHttp = z.output<typeof ListenHttp>;
export const HttpListening = z.object({ until: At });
export type HttpListening = z.output<typeof HttpListening>;
