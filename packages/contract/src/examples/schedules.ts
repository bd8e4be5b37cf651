import type { Page } from '../page.ts';
import type { ChangeSchedule, Schedule } from '../schedules.ts';
import { exampleId } from './ids.ts';

export const scheduleExample: Schedule = {
  id: exampleId('schedule'),
  workflowId: exampleId('workflow'),
  workflowName: 'Water reading',
  words: 'Monday to Friday at 08:00',
  zone: 'Europe/Stockholm',
  state: 'on',
  next: ['2026-03-03T07:00:00.000Z', '2026-03-04T07:00:00.000Z', '2026-03-05T07:00:00.000Z'],
  lastDueAt: '2026-03-02T07:00:00.000Z',
  lastRunId: exampleId('run'),
  leftOut: 0,
};
export const schedulePageExample: Page<Schedule> = { items: [scheduleExample], next: null };
export const changeScheduleExample: ChangeSchedule = { isPaused: true };
