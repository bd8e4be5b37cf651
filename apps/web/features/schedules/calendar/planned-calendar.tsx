'use client';
import { Button, ErrorState, IconButton, SkeletonRows, useFormat, useIsPhone, useWords } from '@signalbox/ui';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { describeError } from '../../client/api-problem.ts';
import { useListQuery } from '../../lists/use-list-query.ts';
import { monthFrom, readMonth, todayIn, weeksOf } from './month-days.ts';
import { MonthTable } from './month-table.tsx';
import { PlannedDays } from './planned-days.tsx';
import { usePlanned } from './planned-queries.ts';

/** A month with everything that is planned in it: times of schedules, runs that wait, messages that leave later. */
export function PlannedCalendar() {
  const t = useWords();
  const f = useFormat();
  const isPhone = useIsPhone();
  const { values, set } = useListQuery(['month']);
  const today = todayIn(f.timeZone, Date.now());
  const month = readMonth(values.month) ?? today.slice(0, 7);
  const weeks = weeksOf(month);
  const planned = usePlanned({ from: weeks[0]?.[0] ?? today, days: weeks.length * 7, zone: f.timeZone });
  const goTo = (next: string) => set({ month: next === today.slice(0, 7) ? '' : next });
  const { data, error } = planned;
  return (
    <section aria-label={t('schedules.calendar.label')} className="flex min-h-0 grow flex-col border-t border-line bg-surface">
      <div className="flex flex-wrap items-center gap-2 px-7 py-3 phone:px-4">
        <IconButton label={t('schedules.calendar.before')} onClick={() => goTo(monthFrom(month, -1))}>
          <ChevronLeft size={18} />
        </IconButton>
        <h2 className="num min-w-40 text-center text-lg" aria-live="polite">
          {f.month(`${month}-01`)}
        </h2>
        <IconButton label={t('schedules.calendar.after')} onClick={() => goTo(monthFrom(month, 1))}>
          <ChevronRight size={18} />
        </IconButton>
        <Button small onClick={() => goTo(today.slice(0, 7))} disabled={month === today.slice(0, 7)}>
          {t('schedules.calendar.today')}
        </Button>
        <span className="grow text-right text-sm text-muted phone:w-full phone:text-left">
          {data?.isCut ? t('schedules.calendar.cut') : f.timeZone}
        </span>
      </div>
      {data ? (
        isPhone ? (
          <PlannedDays days={data.days.filter(({ day }) => day.startsWith(month))} />
        ) : (
          <MonthTable {...{ month, today, weeks }} days={data.days} />
        )
      ) : error ? (
        <ErrorState title={t('schedules.calendar.unread')} {...describeError(t, error)} onRetry={() => void planned.refetch()} />
      ) : (
        <SkeletonRows rows={6} label={t('schedules.calendar.loading')} />
      )}
    </section>
  );
}
