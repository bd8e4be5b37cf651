'use client';
import type { PlannedDay } from '@signalbox/contract';
import { EmptyState, useFormat, useWords } from '@signalbox/ui';
import { PlannedItem } from './planned-item.tsx';

/** A month on a phone: the days that have something. */
export function PlannedDays({ days }: { days: readonly PlannedDay[] }) {
  const t = useWords();
  const f = useFormat();
  if (days.length === 0) return <EmptyState title={t('schedules.calendar.empty.title')} help={t('schedules.calendar.empty.help')} />;
  return (
    <ol className="grid gap-4 px-4 pb-6">
      {days.map(({ day, items }) => (
        <li key={day} className="grid gap-1">
          <h3 className="text-sm font-label">{f.date(day)}</h3>
          <ul className="grid gap-1">
            {items.map((item) => (
              <li key={`${item.kind} ${item.workflowId}`}>
                <PlannedItem item={item} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
