import { z } from 'zod';
import { PageSize } from './page.ts';

export const StepQuery = z.object({
  search: z.string().trim().min(1).max(100).describe('Part of what a step is called, says or notes.'),
  limit: PageSize.optional(),
});
export type StepQuery = z.output<typeof StepQuery>;

/** A step of a draft that has the words that were looked for. */
export const StepHit = z.object({
  workflowId: z.string(),
  workflowName: z.string(),
  nodeId: z.string(),
  type: z.string(),
  /** What the step is called: by a person, or as its type is called in the reader's language. */
  title: z.string(),
  /** The setting or note that has the words, cut around them; null = the title has them. */
  text: z.string().nullable(),
});
export type StepHit = z.output<typeof StepHit>;
/** `more` = there are more than were asked for. */
export const StepHits = z.object({ items: z.array(StepHit), more: z.boolean() });
export type StepHits = z.output<typeof StepHits>;
