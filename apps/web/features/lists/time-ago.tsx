'use client';
import { useFormat } from '@signalbox/ui';
import { useMinute } from './use-minute.ts';

/** A moment as "3 min ago", with the exact time in its title. */
export function TimeAgo({ at, className }: { at: string; className?: string }) {
  const now = useMinute();
  const f = useFormat();
  return (
    <time dateTime={at} title={f.moment(at)} className={className}>
      {f.ago(at, now)}
    </time>
  );
}
