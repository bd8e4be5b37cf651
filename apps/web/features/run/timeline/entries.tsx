'use client';
import { Button, cx, StateShape, stateLook, stateWord, useWords } from '@signalbox/ui';
import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { listWindow } from './list-window.ts';
import { moveBetweenRows } from './row-keys.ts';
import { useTimeline } from './timeline-context.ts';
import type { Entry, Part } from './timeline-entries.ts';
import { opensByItself, partState, partTitle, stepsIn } from './tree-words.ts';
import { VisitRow } from './visit-row.tsx';

const stepsAtOnce = 100;
const roundsAtOnce = 20;

/** A list of steps; of a very long one the newest, or those around the chosen one. */
export function Entries({ entries, isTop = false }: { entries: readonly Entry[]; isTop?: boolean }) {
  const { path, selected } = useTimeline();
  const [most, setMost] = useState(stepsAtOnce);
  const chosen = entries.findIndex((entry) => entry.key === selected || entry.parts.some((part) => path.has(part.key)));
  const { from, to } = listWindow(entries.length, most, chosen);
  const more = { noun: 'step' as const, page: stepsAtOnce, onMore: () => setMost(most + stepsAtOnce) };
  return (
    <>
      <More {...more} hidden={from} which="earlier" />
      <ol className="relative">
        {entries.slice(from, to).map((entry, index, all) => (
          <li key={entry.key} className="relative">
            {entry.kind === 'step' && (
              <VisitRow
                entry={entry}
                isFirst={isTop && from === 0 && index === 0}
                goesOn={index < all.length - 1 || entry.parts.length > 0}
              />
            )}
            {entry.parts.length > 0 && <PartGroups entry={entry} />}
          </li>
        ))}
      </ol>
      <More {...more} hidden={entries.length - to} which="later" />
    </>
  );
}

interface MoreProps {
  hidden: number;
  which: 'earlier' | 'later';
  noun: 'step' | 'round';
  page: number;
  onMore: () => void;
}
function More({ hidden, which, noun, page, onMore }: MoreProps) {
  const t = useWords();
  return hidden > 0 ? (
    <Button small look="quiet" onClick={onMore}>
      {t(`run.more.${which}.${noun}`, { count: Math.min(hidden, page) })}
    </Button>
  ) : null;
}

/** The branches or rounds of an entry; of many rounds the last ones, or those around the chosen one. */
function PartGroups({ entry }: { entry: Entry }) {
  const t = useWords();
  const { facts, path } = useTimeline();
  const [most, setMost] = useState(roundsAtOnce);
  const { title } = facts(entry.nodeId);
  const chosen = entry.parts.findIndex((part) => path.has(part.key));
  const isRounds = entry.parts[0]?.kind === 'round';
  // Branches are few, and each of them is another way: none is left out.
  const { from, to } = listWindow(entry.parts.length, isRounds ? most : entry.parts.length, chosen);
  const more = { noun: 'round' as const, page: roundsAtOnce, onMore: () => setMost(most + roundsAtOnce) };
  return (
    <div className="ml-7">
      <More {...more} hidden={from} which="earlier" />
      <ul aria-label={t(isRounds ? 'run.timeline.rounds' : 'run.timeline.inside', { step: title })}>
        {entry.parts.slice(from, to).map((part) => (
          <PartGroup key={part.key} part={part} entry={entry} />
        ))}
      </ul>
      <More {...more} hidden={entry.parts.length - to} which="later" />
    </div>
  );
}

function PartGroup({ part, entry }: { part: Part; entry: Entry }) {
  const { facts, isOpen, toggled, onToggle, path } = useTimeline();
  const id = useId();
  const open = toggled.get(part.key) ?? (opensByItself(part, entry.parts, isOpen) || path.has(part.key));
  const t = useWords();
  const state = partState(part, isOpen);
  const look = stateLook(state);
  return (
    <li>
      <button
        type="button"
        data-row
        onKeyDown={moveBetweenRows}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onToggle(part.key, !open)}
        className="flex min-h-8 w-full items-center gap-2 rounded-md px-1.5 py-1 text-left text-sm hover:bg-hover pointer-coarse:min-h-11"
      >
        <ChevronRight size={16} aria-hidden className={cx('shrink-0 text-muted transition-transform motion-fast', open && 'rotate-90')} />
        <StateShape shape={look.shape} tone={look.tone} />
        <span className="min-w-0 grow font-label [overflow-wrap:anywhere]">
          {partTitle(t, part, { all: entry.parts.length, wordOf: facts(entry.nodeId).wordOf })}
        </span>
        <span className="shrink-0 text-muted">
          {part.entries.length === 0 && part.pending > 0 ? stateWord(t, state) : `${stateWord(t, state)}, ${stepsIn(t, part)}`}
        </span>
      </button>
      {open && (
        <div id={id} className="mb-1 ml-[13px] border-l-2 border-line pl-1.5">
          <Entries entries={part.entries} />
        </div>
      )}
    </li>
  );
}
