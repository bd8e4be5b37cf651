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
