'use client';
import { StateShape, useWords } from '@signalbox/ui';
import type { Tried } from './tried-on.tsx';

export const WayNumber = ({ number, isPlain = false }: { number: number; isPlain?: boolean }) => (
  <span
    aria-hidden
    className={`num grid size-5 shrink-0 place-items-center rounded-full text-xs font-label text-accent-text ${isPlain ? 'bg-surface' : 'bg-accent-soft'}`}
  >
    {number}
  </span>
);

/** How many of the last runs went this way, and whether the one that is looked at did. */
export function WayShare({ tried: { counts, port: taken }, port }: { tried: Tried; port: string }) {
  const t = useWords();
  if (!counts) return null;
  const count = counts.ports[port] ?? 0;
  return (
    <span className="flex shrink-0 items-center gap-2 text-xs text-muted">
      {taken === port && (
        <span className="flex items-center gap-1 rounded-md bg-ok-soft px-1.5 py-0.5 font-label text-ok">
          <StateShape shape="tick" tone="ok" className="size-3.5!" />
          {t('conditions.way.thisRun')}
        </span>
      )}
      <span aria-hidden className="h-1 w-9 overflow-hidden rounded-full bg-line">
        <span className="block h-full bg-accent" style={{ width: `${Math.max(count > 0 ? 4 : 0, (count / counts.total) * 100)}%` }} />
      </span>
      <span className="num">{t('conditions.way.share', { count, total: counts.total })}</span>
    </span>
  );
}
