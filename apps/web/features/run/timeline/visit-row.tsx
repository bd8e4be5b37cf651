'use client';
import { cx, StateShape, stateLook, stateWord, useFormat, useWords } from '@signalbox/ui';
import { offsetWords } from '../details/step-words.ts';
import { moveBetweenRows } from './row-keys.ts';
import { useTimeline } from './timeline-context.ts';
import type { StepEntry } from './timeline-entries.ts';
import { lastLine, statusOf, visitWords } from './tree-words.ts';

/** One visit of a step: shape, title, cause, and when it ended. The piece of track leads to what came next. */
export function VisitRow({ entry, isFirst, goesOn }: { entry: StepEntry; isFirst: boolean; goesOn: boolean }) {
  const { facts, selected, onSelect, startedAt, triesOf, waitOf, lostOf, under } = useTimeline();
  const t = useWords();
  const f = useFormat();
  const line = lastLine(entry);
  const status = statusOf(entry);
  // A step that is done with its message is not: whether it arrived comes later.
  const lost = status === 'done' ? lostOf(entry.nodeId) : null;
  const look = stateLook(lost === null ? status : 'undelivered');
  const { title, cause: told } = visitWords(t, entry, { facts, tries: triesOf(entry.nodeId) });
  const cause = lost ?? (status === 'waiting' ? waitOf(entry.nodeId) : null) ?? told;
  const isSelected = selected === entry.key;
  return (
    <>
      {goesOn && <span aria-hidden className={cx('absolute top-[26px] left-[14.5px] h-[calc(100%-14px)] w-[3px]', tracks[status])} />}
      <button
        type="button"
        data-row
        onKeyDown={moveBetweenRows}
        onClick={() => onSelect(entry.key)}
        aria-current={isSelected ? 'step' : undefined}
        className={cx(
          'relative flex w-full items-start gap-3 rounded-md px-2 py-1.5 text-left',
          isSelected ? 'bg-accent-soft' : 'hover:bg-hover',
        )}
      >
        <StateShape shape={look.shape} tone={look.tone} className="mt-0.5" />
        <span className="min-w-0 flex-1">
          <span className="block font-semibold leading-5 [overflow-wrap:anywhere]">
            {title}
            <span className="sr-only">{`, ${stateWord(t, lost === null ? status : 'undelivered')}`}</span>
          </span>
          {cause !== null && (
            <span className={cx('block truncate text-sm', status === 'failed' ? 'text-bad' : lost === null ? 'text-muted' : 'text-wait')}>
              {cause}
            </span>
          )}
        </span>
        {line && (
          <time dateTime={line.at} className="num shrink-0 pt-0.5 text-sm text-muted">
            {isFirst ? f.clock(line.at) : offsetWords(t, Date.parse(line.at) - startedAt)}
          </time>
        )}
      </button>
      {under(entry)}
    </>
  );
}

const tracks = {
  ...{ done: 'bg-ok-solid', skipped: 'bg-ok-solid', failed: 'bg-bad-solid' },
  ...{ waiting: 'bg-line-strong', cancelled: 'bg-line-strong' },
} as const;
