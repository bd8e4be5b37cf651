import { z } from 'zod';
import { At, page } from './common.ts';

const RoleName = z.enum(['user', 'power_user', 'moderator', 'account_administrator', 'account_owner']);
export const Me = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  role: RoleName,
  account: z.object({ id: z.string(), name: z.string(), timeZone: z.string(), language: z.string() }),
  accounts: z.array(z.object({ id: z.string(), name: z.string(), role: RoleName })),
});
export type Me = z.output<typeof Me>;
export const ChooseAccount = z.object({ accountId: z.string() });

export const OwnAddress = z.object({
  id: z.string(),
  kind: z.string(),
  value: z.string(),
  providerId: z.string(),
  providerName: z.string(),
});
export const OwnAddressList = z.object({ items: z.array(OwnAddress) });
export const ProviderView = z.object({
  id: z.string(),
  type: z.string(),
  channel: z.string(),
  name: z.string(),
  status: z.string(),
  statusCode: z.string().nullable(),
  perSecond: z.number().nullable(),
  config: z.record(z.string(), z.unknown()),
  addresses: z.array(z.string()),
});
export const ProviderList = z.object({ items: z.array(ProviderView) });
export const ContactView = z.object({
  id: z.string(),
  name: z.string(),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  tags: z.array(z.string()),
  groups: z.array(z.string()),
  createdAt: At,
});
export const ContactPage = page(ContactView);

/** The demo: which workflow, which number to text, which practice phone. */
export const TryIt = z.object({
  workflowId: z.string(),
  keyword: z.string(),
  ownAddress: z.string(),
  peerName: z.string(),
  phoneNumber: z.string(),
});
export type TryIt = z.output<typeof TryIt>;

/** The practice phone: a subscriber of the simulator's SMSC. */
export const PhoneMessage = z.object({
  id: z.string(),
  no: z.number().int(),
  direction: z.enum(['in', 'out']),
  peer: z.string(),
  text: z.string(),
  parts: z.number().int(),
  at: At,
  state: z.string(),
});
export type PhoneMessage = z.output<typeof PhoneMessage>;
export const PhoneMessages = z.object({ messages: z.array(PhoneMessage), next: z.number().int() });
export const PhoneSend = z.object({ to: z.string().min(1).max(30), text: z.string().min(1).max(4000) });
export const PhoneOutcome = z.object({
  outcome: z.enum([
    'delivered',
    'failed',
    'expired',
    'delayed',
    'throttled',
    'lost_answer',
    'duplicate_receipts',
    'reordered_receipts',
    'receipt_before_answer',
    'rejected',
    'no_receipt',
  ]),
  delayMs: z.number().int().min(0).max(600_000).optional(),
  times: z.number().int().min(1).optional(),
});

/** One line of the live stream (`GET /api/v1/events`, event name `changed`): what to read again. */
export const Changed = z.object({ runs: z.array(z.string()), messages: z.array(z.string()), workflows: z.array(z.string()) });
export type Changed = z.output<typeof Changed>;
