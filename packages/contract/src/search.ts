import { z } from 'zod';
import { Contact } from './contacts.ts';
import { MessageSummary } from './messages.ts';
import { RunSummary } from './runs.ts';
import { StepHit } from './steps.ts';

export const SearchQuery = z.object({ search: z.string().trim().min(1).max(100).describe('What is looked for.') });
export type SearchQuery = z.output<typeof SearchQuery>;
/** The first few of each kind. A kind that the person may not read is empty. */
export const SearchHits = z.object({
  workflows: z.array(z.object({ id: z.string(), name: z.string() })),
  steps: z.array(StepHit),
  runs: z.array(RunSummary.pick({ id: true, workflowName: true, contact: true, state: true, startedAt: true })),
  messages: z.array(MessageSummary.pick({ id: true, inbound: true, from: true, to: true, text: true, contact: true, at: true })),
  contacts: z.array(Contact.pick({ id: true, name: true, phones: true })),
});
export type SearchHits = z.output<typeof SearchHits>;
