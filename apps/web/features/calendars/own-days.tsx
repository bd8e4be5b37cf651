'use client';
import type { OwnDay } from '@signalbox/domain';
import { Button, IconButton, loadable, useFormat, useWords } from '@signalbox/ui';
import { CalendarPlus, Pencil, X } from 'lucide-react';
import { useState } from 'react';
import type { CalendarPart } from './calendar-part.ts';
import { useClosedWords } from './closed-from.tsx';

const OwnDaySheet = loadable(() => import('./own-day-sheet.tsx'));

/** Days that somebody put in: one or several in a row, once or every year. */
export function OwnDays({ one, mayEdit, isBusy, onPut }: CalendarPart) {
  const t = useWords();
  const said = useClosedWords();
  const span = useSpanWords();
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const rows = one.own.map((day, at) => ({ day, at })).sort((a, b) => (a.day.first < b.day.first ? -1 : 1));
  const save = (day: OwnDay) =>
    onPut({ own: open === 'new' ? [...one.own, day] : one.own.map((other, at) => (at === open ? day : other)) });
  return (
    <section aria-labelledby="calendar-own" className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="calendar-own" className="text-lg">
          {t('calendars.own.title')}
        </h2>
        {mayEdit ? (
          <Button small disabled={isBusy} onClick={() => setOpen('new')}>
            <CalendarPlus size={16} strokeWidth={1.8} aria-hidden />
            {t('calendars.own.add')}
          </Button>
        ) : null}
      </div>
      {rows.length === 0 ? <p className="text-sm text-muted">{t('calendars.own.none')}</p> : null}
      {rows.length > 0 ? (
        <ul className="divide-y divide-line rounded-md border border-line">
          {rows.map(({ day, at }) => (
            <li key={at} className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 px-3 py-1.5">
              <span className="num w-72 text-sm text-muted phone:w-full">{span(day)}</span>
              <span className="min-w-32 grow wrap-anywhere">{day.name}</span>
              <span className="text-sm">{said(day.closedFrom)}</span>
              {mayEdit ? (
                <span className="flex">
                  <IconButton label={t('calendars.own.edit', { name: day.name })} disabled={isBusy} onClick={() => setOpen(at)}>
                    <Pencil size={16} strokeWidth={1.8} aria-hidden />
                  </IconButton>
                  <IconButton
                    label={t('calendars.own.remove', { name: day.name })}
                    disabled={isBusy}
                    onClick={() =>
                      onPut({ own: one.own.filter((_, other) => other !== at) }, t('calendars.own.removed', { name: day.name }))
                    }
                  >
                    <X size={16} strokeWidth={1.8} aria-hidden />
                  </IconButton>
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {open === null ? null : (
        <OwnDaySheet day={open === 'new' ? null : (one.own[open] ?? null)} onSave={save} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

function useSpanWords(): (day: OwnDay) => string {
  const t = useWords();
  const f = useFormat();
  return ({ first, last, yearly }) => {
    const days = first === last ? f.date(first) : t('calendars.own.span', { first: f.date(first), last: f.date(last) });
    return yearly ? t('calendars.own.yearly', { days }) : days;
  };
}
