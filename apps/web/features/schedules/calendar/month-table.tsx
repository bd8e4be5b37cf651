'use client';
import type { Planned, PlannedDay } from '@signalbox/contract';
import { cx, Popover, useFormat, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { PlannedItem } from './planned-item.tsx';

interface MonthTableProps {
  month: string;
  today: string;
  weeks: readonly (readonly string[])[];
  days: readonly PlannedDay[];
}

/** Weeks as rows; what does not fit into a day opens beside it. */
export function MonthTable({ month, today, weeks, days }: MonthTableProps) {
  const f = useFormat();
  const itemsOf = new Map(days.map(({ day, items }) => [day, items]));
  return (
    <div className="min-h-0 grow overflow-auto px-7 pb-6">
      <table className="h-full w-full min-w-[640px] table-fixed border-collapse">
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" className="px-2 py-1 text-left text-sm font-label text-muted">
                {f.weekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <Day key={day} {...{ day, today }} isOutside={!day.startsWith(month)} items={itemsOf.get(day) ?? none} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
const none: readonly Planned[] = [];
const mostShown = 3;

function Day({ day, today, isOutside, items }: { day: string; today: string; isOutside: boolean; items: readonly Planned[] }) {
  const t = useWords();
  const f = useFormat();
  const [isOpen, setOpen] = useState(false);
  const shown = items.length > mostShown ? items.slice(0, mostShown - 1) : items;
  return (
    <td
      aria-current={day === today ? 'date' : undefined}
      className={cx('h-28 border border-line p-1.5 align-top', isOutside && 'bg-sunken', day < today && 'text-muted')}
    >
      <time
        dateTime={day}
        className={cx(
          'num inline-grid h-6 min-w-6 place-items-center rounded-full px-1 text-sm',
          day === today && 'bg-accent text-on-accent',
        )}
      >
        <span aria-hidden>{Number(day.slice(8))}</span>
        <span className="sr-only">{f.date(day)}</span>
      </time>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-0.5">
        {shown.map((item) => (
          <li key={`${item.kind} ${item.workflowId}`}>
            <PlannedItem item={item} />
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Popover
          open={isOpen}
          onOpenChange={setOpen}
          label={f.date(day)}
          trigger={
            <button type="button" className="h-6 rounded-sm px-1 text-sm text-accent-text underline hover:bg-hover">
              {t('schedules.calendar.more', { count: items.length - shown.length })}
            </button>
          }
        >
          <div className="grid max-h-80 w-72 gap-1 overflow-auto p-3">
            <h3 className="text-sm font-label">{f.date(day)}</h3>
            <ul className="grid grid-cols-[minmax(0,1fr)] gap-0.5">
              {items.map((item) => (
                <li key={`${item.kind} ${item.workflowId}`}>
                  <PlannedItem item={item} />
                </li>
              ))}
            </ul>
          </div>
        </Popover>
      )}
    </td>
  );
}
