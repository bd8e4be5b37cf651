import { cx, useWords } from '@signalbox/ui';
import { type ItemTally, tallyParts, tallyWords } from './tally-words.ts';

/** How far the items of a container are: a bar, and the same in words. */
export function TallyBar({ tally }: { tally: ItemTally }) {
  const t = useWords();
  const parts = tallyParts(tally);
  return (
    <>
      <span aria-hidden className="my-1 flex h-2 gap-px overflow-hidden rounded-full bg-sunken">
        {parts.map(({ state, count }) => (
          <span
            key={state}
            className={cx('h-full min-w-1', grounds[state])}
            style={{ width: `${(100 * count) / Math.max(1, tally.total)}%` }}
          />
        ))}
      </span>
      <span className="num block text-sm text-muted">{t('run.tally.all', { count: tally.total, parts: tallyWords(t, tally) })}</span>
    </>
  );
}

// Stripes, so that open and stopped are told apart without their colours too.
const grounds = {
  done: 'bg-ok-solid',
  failed: 'bg-bad-solid',
  open: 'bg-[repeating-linear-gradient(135deg,var(--sb-run-solid)_0_4px,var(--sb-run-soft)_4px_7px)]',
  cancelled: 'bg-idle-solid opacity-60',
} as const;
