'use client';
import type { CalendarHolidays } from '@signalbox/contract';
import { ErrorState, SkeletonRows, useFormat, useWords } from '@signalbox/ui';
import { describeError } from '../client/api-problem.ts';
import type { CalendarPart } from './calendar-part.ts';
import { useHolidays } from './calendar-queries.ts';
import { ClosedFrom, useClosedWords } from './closed-from.tsx';

type Holiday = CalendarHolidays['items'][number];

/** The public holidays of a year and what the calendar says about each; what is said counts every year. */
export function HolidayList({ one, year, mayEdit, isBusy, onPut }: CalendarPart & { year: number }) {
  const t = useWords();
  const f = useFormat();
  const said = useClosedWords();
  const { data, error, refetch } = useHolidays(one, year);
  const put = ({ rule, usual }: Holiday, closedFrom: string | null) => {
    const others = one.changes.filter((change) => change.rule !== rule);
    onPut({ changes: closedFrom === usual ? others : [...others, { rule, closedFrom }] });
  };
  return (
    <section aria-labelledby="calendar-holidays" className="grid gap-3">
      <h2 id="calendar-holidays" className="text-lg">
        {t('calendars.holidays.title', { year: String(year) })}
      </h2>
      <p className="max-w-prose text-sm text-muted">{t('calendars.holidays.help')}</p>
      {error && !data ? (
        <ErrorState title={t('calendars.holidays.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : null}
      {!data && !error ? <SkeletonRows rows={6} label={t('calendars.one.loading')} /> : null}
      {data ? (
        <ul className="divide-y divide-line rounded-md border border-line">
          {data.items.map((holiday) => (
            <li key={`${holiday.date} ${holiday.rule}`} className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 px-3 py-1.5">
              <span className="num w-40 text-sm text-muted">{f.date(holiday.date)}</span>
              <span className={`min-w-40 grow ${holiday.closedFrom === null ? 'text-muted' : ''}`}>{holiday.name}</span>
              {mayEdit ? (
                <ClosedFrom name={holiday.name} value={holiday.closedFrom} disabled={isBusy} onChange={(value) => put(holiday, value)} />
              ) : (
                <span className="text-sm">{said(holiday.closedFrom)}</span>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
