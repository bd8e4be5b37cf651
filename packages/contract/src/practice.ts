import { z } from 'zod';
import { FieldValues } from './contact-fields.ts';
import { At } from './time.ts';

/** The demo: which workflow, which number to text, which practice phones. */
export const TryIt = z.object({
  workflowId: z.string(),
  keyword: z.string(),
  ownAddress: z.string(),
  peerName: z.string(),
  phoneNumber: z.string(),
  phones: z.array(z.string()).describe('All practice phones of the account, oldest first; `phoneNumber` is the first of them.'),
});
export type TryIt = z.output<typeof TryIt>;

/** Who has a practice phone, as workflows know them; nobody yet has no name. */
export const PhoneContact = z.object({ name: z.string(), language: z.string().nullable(), fields: z.record(z.string(), z.unknown()) });
export type PhoneContact = z.output<typeof PhoneContact>;
export const ChangePhoneContact = z.object({
  name: z.string().trim().max(200),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .max(35)
    .nullable(),
  fields: FieldValues.describe('By key. What is not named stays; `null` empties a field.').default({}),
});
export type ChangePhoneContact = z.output<typeof ChangePhoneContact>;

/** A text on the practice phone, a subscriber of the simulator's SMSC. */
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
export type PhoneMessages = z.output<typeof PhoneMessages>;

/** The mailbox to practise with, and the addresses of the account that its mails reach. */
export const PracticeMailbox = z.object({
  address: z.string(),
  ownAddresses: z
    .array(z.string())
    .describe('Mailboxes of the account at the mail server of the simulator; none = it is not connected yet.'),
});
export type PracticeMailbox = z.output<typeof PracticeMailbox>;
/** A mail in the practice mailbox, seen from it: `out` was written there. */
export const BoxMail = z.object({
  id: z.string().describe('Its Message-ID.'),
  no: z.number().int(),
  direction: z.enum(['in', 'out']),
  peer: z.string(),
  subject: z.string(),
  text: z.string(),
  files: z.array(z.object({ name: z.string(), sizeBytes: z.number().int() })),
  at: At,
});
export type BoxMail = z.output<typeof BoxMail>;
export const BoxMails = z.object({ mails: z.array(BoxMail), next: z.number().int() });
export type BoxMails = z.output<typeof BoxMails>;
export const WriteBoxMail = z.object({
  to: z.string().min(3).max(320),
  subject: z.string().max(300).default(''),
  text: z.string().min(1).max(50_000),
  answers: z.string().max(300).describe('The `id` of the mail that it answers.').optional(),
});
export type WriteBoxMail = z.output<typeof WriteBoxMail>;

/** The simulator's own limit. */
const longestWaitMs = 25_000;
export const PhoneQuery = z.object({
  after: z.coerce.number().int().min(0).max(999_999_999).describe('The `next` of the answer before.').default(0),
  waitMs: z.coerce
    .number()
    .int()
    .min(0)
    .max(99_999)
    .describe(`So long the answer may wait for the first new text; at most ${longestWaitMs} ms.`)
    .default(0)
    .transform((ms) => Math.min(ms, longestWaitMs)),
});
export type PhoneQuery = z.output<typeof PhoneQuery>;
export const PhoneSend = z.object({ to: z.string().min(1).max(30), text: z.string().min(1).max(4000) });
export type PhoneSend = z.output<typeof PhoneSend>;
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
  times: z.number().int().min(1).max(1_000_000).optional(),
});
export type PhoneOutcome = z.output<typeof PhoneOutcome>;
