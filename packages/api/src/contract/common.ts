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

/** Keyset paging: `next` goes into `before` of the following request; null = no more. */
export const page = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), next: z.string().nullable() });
export const PageQuery = z.object({
  before: z.string().max(60).optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
});

/** Timestamps are ISO 8601 in UTC. */
export const At = z.string();
export const Person = z.object({ id: z.string(), name: z.string() });
