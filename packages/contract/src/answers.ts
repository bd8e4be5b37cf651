import { z } from 'zod';

export const AnswerQuery = z.object({
  days: z.coerce
    .number()
    .int()
    .min(1)
    .max(365)
    .describe('Of runs that started in so many days up to now; 30 when it is missing.')
    .optional(),
});
export type AnswerQuery = z.output<typeof AnswerQuery>;

/** What people really answered to a question. */
export const AnswerCounts = z.object({
  /** How often each way out was taken; ways that nobody took are missing. `error` = the step failed. */
  ways: z.array(z.object({ port: z.string(), count: z.number().int() })),
  /** Answers that fitted nothing, those that were asked about again included. */
  nothing: z.object({
    count: z.number().int(),
    /** What they said, the most frequent first, at most 100; masked for who may not read messages. */
    texts: z.array(z.object({ text: z.string(), count: z.number().int() })),
  }),
  masked: z.boolean(),
  /** There were more runs than are looked at: these are the newest. */
  more: z.boolean(),
});
export type AnswerCounts = z.output<typeof AnswerCounts>;
