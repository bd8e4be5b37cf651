import { escapeWays } from '@signalbox/flow';
import { z } from 'zod';

const Personal = z.object({
  escape: z.enum(escapeWays).optional(),
  personal: z.array(z.union([z.string(), z.object({ expr: z.string(), values: z.record(z.string(), z.unknown()) })])),
});
const Spoken = z.object({ fallback: z.string(), texts: z.array(z.object({ language: z.string(), text: Personal })) });
const Said = z.union([z.string(), Personal.extend({ spoken: Spoken.optional() })]);
const Sender = z.object({ id: z.string(), value: z.string(), providerId: z.string() });

/** How a batch was asked for, as it stands in its row. Times are milliseconds since 1970. */
export const BatchPlan = z.object({
  /** In the order in which they are tried. */
  ways: z.array(z.object({ channel: z.string(), text: Said, subject: Said, formatted: Said.default(''), sender: Sender })),
  files: z.array(z.object({ id: z.string(), name: z.string(), contentType: z.string(), sizeBytes: z.number() })).default([]),
  replyTo: z.string().default(''),
  reach: z.enum(['first', 'all']),
  groups: z.array(z.object({ id: z.string(), name: z.string() })),
  people: z.array(z.string()),
  notBefore: z.number().nullable(),
  notAfter: z.number().nullable(),
  category: z.string().nullable(),
  quiet: z.boolean(),
  guard: z.boolean(),
  shortLinks: z.boolean().default(false),
  timeZone: z.string(),
});
export type BatchPlan = z.output<typeof BatchPlan>;

/** Whose messages are made already: sources are the groups, then the people; `after` = the last contact of a group, or how many people. */
export const BatchPlace = z.object({ source: z.number().default(0), after: z.string().nullable().default(null) });
export type BatchPlace = z.output<typeof BatchPlace>;
