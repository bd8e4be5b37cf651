import { attemptResults, logLevels } from '@signalbox/domain';
import { z } from 'zod';

const Name = z.string().trim().min(1).max(80);
const Settings = z.record(z.string().max(60), z.unknown());
const Secret = z.string().min(1).max(100_000);
/** Messages per second; null = as fast as the operator takes them. */
const PerSecond = z.number().positive().max(10_000).nullable();

export const CreateProvider = z.object({
  type: z.string().max(40),
  name: Name,
  config: Settings,
  secrets: z.record(z.string().max(60), Secret).default({}),
  perSecond: PerSecond.default(null),
  resendsAlarms: z.boolean().optional(),
});
export type CreateProvider = z.output<typeof CreateProvider>;

/** What is left out stays. A secret that is null goes. */
export const ChangeProvider = z.object({
  revision: z.number().int(),
  name: Name.optional(),
  config: Settings.optional(),
  secrets: z.record(z.string().max(60), Secret.nullable()).optional(),
  perSecond: PerSecond.optional(),
  /** Alarms are sent again when nobody knows whether they left; a phone may show them twice then. */
  resendsAlarms: z.boolean().optional(),
  /** `on` also after the provider was stopped by itself. */
  status: z.enum(['on', 'paused']).optional(),
});
export type ChangeProvider = z.output<typeof ChangeProvider>;

/** What the log of a provider holds from now on; `debug` for one hour. */
export const ChangeProviderLog = z.object({ level: z.enum(logLevels) });
export type ChangeProviderLog = z.output<typeof ChangeProviderLog>;

/** The providers of a channel in the order in which they are used. */
export const ProviderOrder = z.object({ channel: z.string().max(40), ids: z.array(z.string().max(60)).min(1).max(200) });
export type ProviderOrder = z.output<typeof ProviderOrder>;

/** Under how much who is told, by which channel; null = nobody is. */
export const ChangeProviderCredit = z.object({
  threshold: z.number().positive().max(1e9).nullable(),
  warn: z.object({ contactId: z.string().max(60), channel: z.string().max(40) }).nullable(),
});
export type ChangeProviderCredit = z.output<typeof ChangeProviderCredit>;

/** Settings to be tried. With the id of a provider its stored secrets fill what is not given here. */
export const CheckProvider = z.object({
  type: z.string().max(40),
  config: Settings,
  secrets: z.record(z.string().max(60), Secret).default({}),
  id: z.string().max(60).optional(),
});
export type CheckProvider = z.output<typeof CheckProvider>;

/** How it went: `accepted` = address, name and password are good. */
export const ProviderCheck = z.object({
  result: z.enum(attemptResults),
  /** The operator's own code, or why nobody was reached. */
  code: z.string().nullable(),
  tookMs: z.number().int(),
});
export type ProviderCheck = z.output<typeof ProviderCheck>;

/** What names a provider or one of its addresses; it cannot be deleted meanwhile. */
export const ProviderUses = z.object({
  items: z.array(z.object({ kind: z.enum(['workflow', 'address', 'queue']), id: z.string().nullable(), name: z.string() })),
});
export type ProviderUses = z.output<typeof ProviderUses>;
