'use client';
import { loadable, SkeletonRows } from '@signalbox/ui';

/** The choice of a calendar: its code comes when one is asked for. */
export const LaterCalendar = loadable(() => import('./calendar-widget.tsx'), Loading);

function Loading() {
  return (
    <div data-coming>
      <SkeletonRows rows={1} />
    </div>
  );
}
