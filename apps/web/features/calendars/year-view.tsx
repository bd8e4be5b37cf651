'use client';
import type { CalendarDetail } from '@signalbox/contract';
import { closedFrom, isWithin, wholeDay } from '@signalbox/domain';
import { useFormat, useWords } from '@signalbox/ui';
import { useHolidays } from './calendar-queries.ts';
import { useClosedWords } from './closed-from.tsx';

/** Twelve months; closed days are filled, half days filled by half. What a day is stands in its words. */
export function YearView({ one, year }: { one: CalendarDetail; year: number }) {
  const t = useWords();
  const f = useFormat();
  const closedWords = useClosedWords();
  const { data } = useHolidays(one, year);
  const holidays = Object.fromEntries((data?.items ?? []).flatMap(({ date, closedFrom: from }) => (from === null ? [] : [[date, from]])));
  const nameOf = (date: string): string =>
    one.own.findLast((day) => isWithin(day, date))?.name ??
    data?.items.find((day) => day.date === date && day.closedFrom !== null)?.name ??
    '';
  const wordsOf = (date: string): string => {
    const from = closedFrom({ weekly: one.weekly, own: one.own, holidays }, date);
    if (from === null) return f.date(date);
    const name = nameOf(date);
    const said = closedWords(from);
    return name === ''
      ? t('calendars.year.day', { date: f.date(date), said })
      : t('calendars.year.named', { date: f.date(date), name, said });
  };
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-5">
      {Array.from({ length: 12 }, (_, month) => {
        const first = dayOf(year, month, 1);
        const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
        return (
          <li key={first} className="grid content-start gap-1">
            <h3 className="text-sm font-label!">{f.month(first)}</h3>
            <ol className="grid grid-cols-7 gap-0.5 text-center text-xs">
              {Array.from({ length: days }, (_day, at) => {
                const date = dayOf(year, month, at + 1);
                const from = closedFrom({ weekly: one.weekly, own: one.own, holidays }, date);
                return (
                  <li
                    key={date}
                    title={wordsOf(date)}
                    style={at === 0 ? { gridColumnStart: weekdayOf(date) } : undefined}
                    className={`num rounded-sm py-1 ${from === null ? 'text-ink' : from === wholeDay ? 'bg-accent-soft font-label text-accent-text' : 'border border-accent text-accent-text'}`}
                  >
                    <span aria-hidden>{at + 1}</span>
                    <span className="sr-only">{wordsOf(date)}</span>
                  </li>
                );
              })}
            </ol>
          </li>
        );
      })}
    </ul>
  );
}

const dayOf = (year: number, month: number, day: number): string => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
