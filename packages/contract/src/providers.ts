import { eventLevels, logLevels, providerEventCodes } from '@signalbox/domain';
import { z } from 'zod';
import { Person } from './contacts.ts';
import { PageQuery, page } from './page.ts';
import { ProviderPrices } from './provider-prices.ts';
import { At } from './time.ts';

/** A number, short code or sender name of the account. */
export const OwnAddress = z.object({
  id: z.string(),
  kind: z.string(),
  value: z.string(),
  providerId: z.string(),
  providerName: z.string(),
  /** Messages may leave from it, and start workflows and bring answers. */
  canSend: z.boolean(),
  canReceive: z.boolean(),
  /** By which messages of its channel leave where a step names none. */
  channel: z.string(),
  usual: z.boolean(),
  /** Whether other accounts have it, too: its `owner` gave it to them, a `member` got it. */
  shared: z.enum(['no', 'owner', 'member']),
  /** At a shared one: texts that begin with one of these words are this account’s. */
  keywords: z.array(z.string()),
});
export type OwnAddress = z.output<typeof OwnAddress>;
export const OwnAddressList = z.object({ items: z.array(OwnAddress) });
export type OwnAddressList = z.output<typeof OwnAddressList>;

/** What is left at the operator, as it was last told; null = it never was. Who is told when it is little, at most once a day. */
export const ProviderCredit = z.object({
  amount: z.number().nullable(),
  /** null = messages are counted. */
  currency: z.string().nullable(),
  at: At.nullable(),
  /** Why it was not told when it was last asked. */
  problem: z.string().nullable(),
  threshold: z.number().nullable(),
  warn: z.object({ contact: Person, channel: z.string() }).nullable(),
  /** The day of the last warning. */
  warnedOn: z.string().nullable(),
});
export type ProviderCredit = z.output<typeof ProviderCredit>;

/** How a provider does just now, and how it usually does. */
export const ProviderLoad = z.object({
  /** Messages accepted in each of the last 60 minutes, oldest first. */
  perMinute: z.array(z.number().int()),
  /** What was tried in the last hour. */
  measured: z.number().int(),
  /** Share of it that was accepted and, as far as there are reports, delivered: 0 to 1; null under 20 messages. `usual` is the same over the seven days before. */
  health: z.number().nullable(),
  usual: z.number().nullable(),
});
export type ProviderLoad = z.output<typeof ProviderLoad>;

/** How the certificate stands that messages are signed with. */
export const CertificateLight = z.object({
  state: z.enum(['ready', 'expiring', 'expired', 'early', 'missing', 'unreadable', 'unknownSerial']),
  serials: z.array(z.string()).describe('Its own serial number; of all in the file, when none of them was meant.'),
  addresses: z.array(z.string()).describe('Whose messages are signed with it.'),
  until: At.nullable(),
});
export type CertificateLight = z.output<typeof CertificateLight>;

/** A configured transport; secrets are in no answer. */
export const Provider = z.object({
  id: z.string(),
  type: z.string(),
  channel: z.string(),
  name: z.string(),
  status: z.string(),
  statusCode: z.string().nullable(),
  perSecond: z.number().nullable(),
  /** Alarms are sent again when nobody knows whether they left. */
  resendsAlarms: z.boolean(),
  config: z.record(z.string(), z.unknown()),
  /** Which secrets are set, since when and by whom; what they are is in no answer. */
  secrets: z.array(z.object({ field: z.string(), at: At, by: z.string().nullable() })),
  /** Since when it stands as it does. */
  since: At,
  /** When one that was stopped is tried again by itself. */
  nextTry: At.nullable(),
  /** Its place among the providers of its channel; the first is used first. */
  place: z.number().int(),
  /** When it was last tried, and what was wrong; null = nothing was. */
  checked: z.object({ at: At, code: z.string().nullable() }).nullable(),
  revision: z.number().int(),
  addresses: z.array(z.string()),
  /** Where it calls us, to be entered there; null = it does not, or settings for it are missing. Whoever knows it could make up reports: it is for administrators. */
  callbackUrl: z.string().nullable(),
  /** Its mailbox that is read: when somebody last looked, and whether that is too long ago; null = none is read, or none was looked at yet. */
  mailbox: z.object({ lookedAt: At, isLate: z.boolean() }).nullable(),
  /** null = messages are not to be signed. */
  certificate: CertificateLight.nullable(),
  /** null = the kind cannot be asked. */
  credit: ProviderCredit.nullable(),
  prices: ProviderPrices.nullable(),
  load: ProviderLoad,
  /** Messages that wait to be sent by it, up to 100,000. */
  waiting: z.number().int(),
  /** Since it was stopped by itself: how many messages went by the next provider instead, and of how many nobody knows whether they left; null = it is not. */
  stopped: z.object({ moved: z.number().int(), unclear: z.number().int() }).nullable(),
  /** What its log holds; until = when debug ends by itself. */
  log: z.object({ level: z.enum(logLevels), until: At.nullable() }),
  /** What it brought in the last 30 days that could not be used. */
  unusable: z.number().int(),
});
export type Provider = z.output<typeof Provider>;
export const ProviderList = z.object({ items: z.array(Provider) });
export type ProviderList = z.output<typeof ProviderList>;

/** Something that happened with a provider, or that it brought. */
export const ProviderEvent = z.object({
  id: z.string(),
  level: z.enum(eventLevels),
  code: z.enum(providerEventCodes),
  at: At,
  from: z.string().nullable(),
  to: z.string().nullable(),
  text: z.string().nullable(),
  /** All that was kept of it: the bytes in hex, the label, the reason. */
  raw: z.record(z.string(), z.unknown()),
});
export type ProviderEvent = z.output<typeof ProviderEvent>;
export const ProviderEventQuery = PageQuery.extend({
  only: z.enum(['errors', 'unusable']).describe('`unusable`: what it brought and nothing could be made of.').optional(),
});
export type ProviderEventQuery = z.output<typeof ProviderEventQuery>;
export const ProviderEventPage = page(ProviderEvent);
export type ProviderEventPage = z.output<typeof ProviderEventPage>;
