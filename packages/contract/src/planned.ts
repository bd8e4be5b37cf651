import { z } from 'zod';
import { At } from './time.ts';

/** A calendar shows so many days: six weeks. */
export const plannedDays = 42;
export const PlannedQuery = z.object({
  from: z.iso.date().describe('The first day, `2026-12-01`.'),
  days: z.coerce.number().int().min(1).max(plannedDays).describe(`So many days; ${plannedDays} when it is missing.`).optional(),
  zone: z.string().max(60).describe('By whose clock days begin; that of the account when it is missing.').optional(),
});
export type PlannedQuery = z.output<typeof PlannedQuery>;

export const Planned = z.object({
  kind: z.enum(['schedule', 'waits', 'messages']).describe('Times of a schedule, runs that wait until then, messages that leave then.'),
  at: At.describe('The first of them on that day.'),
  count: z.number().int(),
  workflowId: z.string().nullable().describe('Null for messages.'),
  workflowName: z.string().nullable(),
});
export type Planned = z.output<typeof Planned>;
export const PlannedDay = z.object({ day: z.iso.date(), items: z.array(Planned).describe('In the order of their times.') });
export type PlannedDay = z.output<typeof PlannedDay>;
export const PlannedCalendar = z.object({
  zone: z.string(),
  days: z.array(PlannedDay).describe('Days without anything are left out.'),
  isCut: z.boolean().describe('There is more than a calendar shows.'),
});
export type PlannedCalendar = z.output<typeof PlannedCalendar>;
