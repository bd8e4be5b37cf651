import { z } from 'zod';
import { PageQuery, page } from './page.ts';
import { At } from './time.ts';

export const Schedule = z.object({
  id: z.string(),
  workflowId: z.string(),
  workflowName: z.string(),
  words: z.string().describe('When it is due, in the language of the reader.'),
  zone: z.string().describe('By whose clock: `Europe/Stockholm`.'),
  state: z.enum(['on', 'paused', 'over']).describe('`over`: it is never due again.'),
  next: z.array(At).describe('When it is due next, three times at most; of a paused one when it would be.'),
  lastDueAt: At.nullable(),
  lastRunId: z.string().nullable(),
  leftOut: z.number().int().describe('Times that passed without a run, as they were missed or a run was under way.'),
});
export type Schedule = z.output<typeof Schedule>;
export const SchedulePage = page(Schedule);
export type SchedulePage = z.output<typeof SchedulePage>;
export const ScheduleQuery = PageQuery.extend({ search: z.string().max(100).describe('Part of the name of the workflow.').optional() });
export type ScheduleQuery = z.output<typeof ScheduleQuery>;
export const ChangeSchedule = z.object({ isPaused: z.boolean() });
export type ChangeSchedule = z.output<typeof ChangeSchedule>;
