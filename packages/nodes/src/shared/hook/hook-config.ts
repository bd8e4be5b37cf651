import { z } from 'zod';

/** How many requests of an HTTP trigger start a run within a minute, and how many may wait for their turn where they are kept. */
export const rateClasses = {
  small: { perMinute: 60, queue: 3_600 },
  medium: { perMinute: 300, queue: 18_000 },
  large: { perMinute: 600, queue: 36_000 },
} as const;
export type RateClass = keyof typeof rateClasses;

const Auth = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('token'), from: z.enum(['header', 'query']), name: z.string() }),
  /** A token of a sign-in service: its address, for whom the token has to be, and the rights it has to have. */
  z.object({ kind: z.literal('bearer'), issuer: z.string(), audience: z.string(), scopes: z.array(z.string()) }),
  z.object({ kind: z.literal('signature'), scheme: z.string(), windowMs: z.number() }),
]);

/** What an HTTP trigger says, as it is stored with it. One of an older release may say less; one of a newer release that says who may call in a way that is not known here lets nobody in. */
export const HookConfig = z.object({
  method: z
    .string()
    .catch('POST')
    .transform((method) => method.toUpperCase()),
  respond: z.literal('answer').optional().catch(undefined),
  timeoutMs: z
    .number()
    .catch(30_000)
    .transform((ms) => Math.min(ms, 120_000)),
  rawBody: z.boolean().catch(false),
  /** Below the address of the account; empty = it has its secret address only. */
  path: z.string().catch(''),
  auth: Auth.default({ kind: 'none' }).catch({ kind: 'signature', scheme: '', windowMs: 0 }),
  /** Networks with commas between them; empty = everybody. */
  networks: z.string().default(''),
  rate: z.enum(['small', 'medium', 'large']).nullable().catch(null),
  /** What is over the rate is kept for its turn, not refused. */
  queues: z.boolean().catch(false),
  /** Web pages whose scripts may call, by their origins; `*` = all. */
  origins: z.array(z.string()).catch([]),
});
export type HookConfig = z.output<typeof HookConfig>;
export type HookAuth = HookConfig['auth'];
