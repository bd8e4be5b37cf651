import { attemptResults } from '@signalbox/domain';
import { z } from 'zod';

/** A real message by one provider, outside of all workflows, so that a person sees how it goes. */
export const TestProvider = z.object({
  /** One for each press: what comes again with the same key is not sent again. */
  key: z.string().min(8).max(60),
  /** Id of an own address that this provider carries. */
  from: z.string().max(60),
  to: z.string().trim().min(1).max(320),
  /** Of channels whose messages have one. */
  subject: z.string().trim().max(200).optional(),
  text: z.string().min(1).max(1000),
});
export type TestProvider = z.output<typeof TestProvider>;

/** How a test message went, with every line that went over the wire; secrets are bullets. */
export const ProviderTest = z.object({
  result: z.enum(attemptResults),
  /** The operator's own code. */
  code: z.string().nullable(),
  /** The operator's id of the message. */
  ref: z.string().nullable(),
  tookMs: z.number().int(),
  lines: z.array(z.object({ way: z.enum(['out', 'in']), text: z.string(), afterMs: z.number().int() })),
  /** How many more may be sent by this provider within the hour. */
  left: z.number().int(),
});
export type ProviderTest = z.output<typeof ProviderTest>;
