import { z } from 'zod';
import { Person } from './contacts.ts';
import { PageSize } from './page.ts';
import { RunState } from './runs.ts';
import { At } from './time.ts';

/** The children that one step started in one visit. */
export const ChildGroup = z.object({
  nodeId: z.string(),
  visit: z.number().int(),
  total: z.number().int(),
  done: z.number().int(),
  failed: z.number().int(),
  cancelled: z.number().int(),
  open: z.number().int(),
  /** false = more are still being added (a large group). */
  complete: z.boolean(),
  /** How often each port of a step inside was left, over all visits; traces of items after the first hundred are counted here only. */
  tallies: z.array(z.object({ nodeId: z.string(), port: z.string(), count: z.number().int() })),
});
export type ChildGroup = z.output<typeof ChildGroup>;

export const ChildrenQuery = z.object({
  nodeId: z.string().max(60).describe('Only those that this step started.').optional(),
  visit: z.coerce.number().int().min(0).max(9_999_999).describe('Only those of this visit of the step.').optional(),
  state: z.enum(['open', 'done', 'failed', 'cancelled']).optional(),
  after: z.string().max(60).describe('The `next` of the page before.').optional(),
  limit: PageSize.optional(),
});
export type ChildrenQuery = z.output<typeof ChildrenQuery>;
/** An item of a for-each, or a workflow that was called. */
export const ChildView = z.object({
  id: z.string(),
  nodeId: z.string().nullable(),
  visit: z.number().int().nullable(),
  itemNo: z.number().int(),
  state: RunState,
  contact: Person.nullable(),
  startedAt: At,
  endedAt: At.nullable(),
  error: z.object({ code: z.string(), message: z.string(), nodeId: z.string().nullable() }).nullable(),
});
export type ChildView = z.output<typeof ChildView>;
/** In the order of the items; `next` goes into `after`. */
export const ChildPage = z.object({ items: z.array(ChildView), next: z.string().nullable() });
export type ChildPage = z.output<typeof ChildPage>;
