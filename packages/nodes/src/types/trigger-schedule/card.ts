import { defineCard } from '../../contract/define-card.ts';
import { scheduleWords } from '../../shared/schedule/schedule-words.ts';

export const card = defineCard({
  type: 'trigger.schedule',
  kind: 'trigger',
  group: 'trigger',
  title: 'Schedule',
  help: 'Starts the workflow at set times: on days of the week, every few minutes, once a month, or by cron.',
  icon: 'calendar-clock',
  synonyms: ['timer', 'cron', 'every day', 'recurring', 'time', 'weekly', 'monthly', 'interval'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: (input: ScheduleCard, t) => scheduleWords(t, input),
});

/** Of half a draft: anything may be missing. */
export interface ScheduleCard {
  repeat?: string | undefined;
  days?: string | undefined;
  time?: string | undefined;
  every?: number | undefined;
  which?: string | undefined;
  date?: number | undefined;
  kind?: string | undefined;
  cron?: string | undefined;
}
