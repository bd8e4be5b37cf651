'use client';
import { StateShape, useFormat, useWords } from '@signalbox/ui';
import { useOfflineSince } from '../live/use-events.ts';

/** Says since when nothing new arrives. */
export function OfflineBar() {
  const t = useWords();
  const f = useFormat();
  const since = useOfflineSince();
  if (!since) return null;
  return (
    <p role="status" className="delayed flex shrink-0 items-center gap-2 bg-wait-soft px-7 py-2 text-sm text-wait phone:px-4">
      <StateShape shape="warning" tone="wait" />
      {t('shell.offline.since', { time: f.minute(since.toISOString()) })}
    </p>
  );
}
