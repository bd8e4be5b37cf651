import type { PlannedCalendar } from '../planned.ts';
import { exampleId } from './ids.ts';

const workflow = { workflowId: exampleId('workflow'), workflowName: 'Water reading' };
export const plannedCalendarExample: PlannedCalendar = {
  zone: 'Europe/Stockholm',
  days: [
    {
      day: '2026-03-03',
      items: [
        { kind: 'schedule', at: '2026-03-03T07:00:00.000Z', count: 1, ...workflow },
        { kind: 'waits', at: '2026-03-03T11:12:00.000Z', count: 12, ...workflow },
        { kind: 'messages', at: '2026-03-03T17:00:00.000Z', count: 40, workflowId: null, workflowName: null },
      ],
    },
  ],
  isCut: false,
};
