import { z } from 'zod';

/** One line of the live stream (`GET /api/v1/events`, event name `changed`): what to read again. */
export const Changed = z.object({
  runs: z.array(z.string()),
  messages: z.array(z.string()),
  workflows: z.array(z.string()),
  /** Of workflows whose draft was saved. */ drafts: z.array(z.string()).default([]),
  /** That people changed: notes, who has them, closed. What messages change is told by those. */ conversations: z
    .array(z.string())
    .default([]),
});
export type Changed = z.output<typeof Changed>;
