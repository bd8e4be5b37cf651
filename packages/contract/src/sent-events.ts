import { z } from 'zod';

export const SendEvent = z.object({
  name: z
    .string()
    .max(100)
    .regex(/^[a-zA-Z][\w.-]*$/)
    .describe('Of your own, such as `order.paid`; names of what happens by itself are taken.'),
  key: z.string().max(300).describe('What it is about.').default(''),
  values: z.record(z.string().max(100), z.unknown()).describe('What workflows and webhooks read.').default({}),
  contactId: z.string().max(60).describe('Whom the runs are about.').optional(),
});
export type SendEvent = z.output<typeof SendEvent>;
export const SentEvent = z.object({
  id: z.string(),
  isRepeat: z.boolean().describe('An event with this `Idempotency-Key` was sent before: this is that one.'),
});
export type SentEvent = z.output<typeof SentEvent>;
