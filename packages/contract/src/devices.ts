import { isTopicFilter } from '@signalbox/domain';
import { z } from 'zod';
import { PageQuery, page } from './page.ts';
import { At } from './time.ts';

const deviceKinds = ['real', 'virtual'] as const;
const deviceStates = ['reporting', 'silent', 'unseen', 'off'] as const;
const Seen = z.union([z.string(), z.number(), z.boolean()]);

export const Device = z.object({
  id: z.string(),
  key: z.string().describe('Its part of its topics; it never changes.'),
  name: z.string(),
  kind: z.enum(deviceKinds).describe('`virtual`: there is no such thing, it is for trying.'),
  place: z.string(),
  group: z.string().describe('Devices of one group are heard together. Empty = none.'),
  state: z
    .enum(deviceStates)
    .describe('`silent`: nothing for longer than `silentAfterMinutes`; `unseen`: nothing ever; `off`: its secret was revoked.'),
  silentAfterMinutes: z.number().int().nullable(),
  logDays: z
    .number()
    .int()
    .describe('For how many days the numbers that it sends are kept in its log; null = they are not logged.')
    .nullable(),
  lastSeenAt: At.nullable(),
  values: z.record(z.string(), Seen).describe('What it said last, by name.'),
  battery: z.number().describe('In per cent.').nullable(),
  signal: z.number().describe('In dBm below zero, else in per cent.').nullable(),
  broker: z.string().describe('Where it connects: `mqtt://host:port`.'),
  user: z.string().describe('The user name that it signs in with.'),
  topics: z.object({
    up: z.string(),
    down: z.string(),
    state: z.string(),
    publish: z.array(z.string()).describe('Others that it may publish to; they may have wildcards.'),
    subscribe: z.array(z.string()).describe('Others that it may hear.'),
  }),
  secretAt: At.describe('Since when it has its secret.'),
  oldSecretUntil: At.describe('Until when the secret before it holds.').nullable(),
  revokedAt: At.nullable(),
  /** Counts the changes; whoever changes it says which state they saw. */
  revision: z.number().int(),
  createdAt: At,
  updatedAt: At,
});
export type Device = z.output<typeof Device>;
export const DevicePage = page(Device);
export type DevicePage = z.output<typeof DevicePage>;
export const DeviceQuery = PageQuery.extend({
  search: z.string().max(100).describe('Part of the name, the place, the group or the key.').optional(),
  state: z.enum(deviceStates).optional(),
  group: z.string().max(60).optional(),
  kind: z.enum(deviceKinds).optional(),
});
export type DeviceQuery = z.output<typeof DeviceQuery>;

const Topics = z
  .array(
    z
      .string()
      .trim()
      .max(200)
      .refine((text) => isTopicFilter(text) && !/^(?:d$|d\/|[+#])/.test(text), 'errors.device.topic'),
  )
  .max(20)
  .describe('Below `t/<account>/`; they may have wildcards, but not in the first level, and `d` is not theirs.');
const About = z.object({
  name: z.string().trim().min(1).max(120),
  place: z.string().trim().max(120),
  group: z.string().trim().max(60),
  silentAfterMinutes: z.number().int().min(1).max(525_600).nullable(),
  logDays: z.number().int().min(1).max(3650).nullable(),
  publish: Topics,
  subscribe: Topics,
});
export const CreateDevice = z.object({
  name: About.shape.name,
  key: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'errors.device.key')
    .describe('Its part of its topics; missing = made of the name.')
    .optional(),
  kind: z.enum(deviceKinds).default('real'),
  place: About.shape.place.default(''),
  group: About.shape.group.default(''),
  silentAfterMinutes: About.shape.silentAfterMinutes.default(null),
  logDays: About.shape.logDays.default(null),
  publish: Topics.default([]),
  subscribe: Topics.default([]),
});
export type CreateDevice = z.input<typeof CreateDevice>;
/** 409 `device.changed_elsewhere` when `revision` is not the stored one. */
export const ChangeDevice = About.partial().extend({ revision: z.number().int() });
export type ChangeDevice = z.output<typeof ChangeDevice>;

/** The only answer that holds the secret itself. */
export const MadeDevice = z.object({ device: Device, secret: z.string().describe('Shown now and never again.') });
export type MadeDevice = z.output<typeof MadeDevice>;
export const RenewSecret = z.object({
  keepOldMinutes: z
    .number()
    .int()
    .min(0)
    .max(10_080)
    .describe('For how long the secret before it still holds; 0 = it is disconnected at once.')
    .default(60),
});
export type RenewSecret = z.input<typeof RenewSecret>;

export const PublishAsDevice = z.object({
  topic: z.enum(['up', 'state']).describe('Which of its topics.').default('up'),
  payload: z
    .string()
    .max(16_000)
    .refine((text) => !text.includes('\u0000'), 'errors.text.invalid'),
});
export type PublishAsDevice = z.output<typeof PublishAsDevice>;
export const PublishedAsDevice = z.object({
  tookMs: z.number().int().describe('Until it was stored.'),
  runs: z.array(z.object({ id: z.string(), workflowId: z.string(), workflowName: z.string() })).describe('Those that it started.'),
});
export type PublishedAsDevice = z.output<typeof PublishedAsDevice>;
