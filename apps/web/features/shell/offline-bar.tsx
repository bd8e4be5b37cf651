'use client';
import { StateShape } from '@signalbox/ui';
import { useOfflineSince } from '../live/use-events.ts';

/** Says since when nothing new arrives. */
export function OfflineBar() {
  const since = useOfflineSince();
  if (!since) return null;
  const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hour12: false }).format(since);
  return (
    <p role="status" className="delayed flex shrink-0 items-center gap-2 bg-wait-soft px-7 py-2 text-sm text-wait phone:px-4">
      <StateShape shape="warning" tone="wait" />
      Offline since {time}, showing what we had
    </p>
  );
}
