import type { Say } from '@signalbox/words/light';

interface Rule {
  repeat?: string | undefined;
  days?: string | undefined;
  time?: string | undefined;
  every?: number | undefined;
  which?: string | undefined;
  date?: number | undefined;
  kind?: string | undefined;
  cron?: string | undefined;
}

/** `Every weekday at 08:00`, for cards and lists. Total. */
export function scheduleWords(
  t: Say,
  { repeat = 'week', days = '', time = '', every = 0, which = 'date', date = 1, kind = '', cron = '' }: Rule,
): string {
  if (repeat === 'minutes') return t('steps.schedule.minutes', { count: every });
  if (repeat === 'cron') return t('steps.schedule.cron', { cron });
  const dayWords = (name: string) => t.find(`steps.schedule.days.${name}`) ?? '';
  if (repeat === 'week') return t('steps.schedule.at', { days: t.find(`steps.schedule.on.${days}`) ?? '', time });
  const day =
    which === 'date'
      ? t('steps.schedule.date', { date })
      : t('steps.schedule.nth', { nth: t.find(`steps.schedule.nth.${which}`) ?? '', day: dayWords(kind) });
  return t('steps.schedule.month', { day, time });
}
