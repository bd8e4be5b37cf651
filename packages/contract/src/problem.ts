import { z } from 'zod';

/** application/problem+json (RFC 9457) with our stable code. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  /** The sentence of the code, in the reader's language, with the values that it tells. */
  detail: z.string(),
  values: z.record(z.string(), z.unknown()).optional(),
  field: z.string().optional(),
  reference: z.string(),
  issues: z.array(z.record(z.string(), z.unknown())).optional(),
});
export type Problem = z.output<typeof Problem>;
