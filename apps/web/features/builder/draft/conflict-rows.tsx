'use client';
import type { Graph } from '@signalbox/flow';
import { useWords } from '@signalbox/ui';
import type { Say } from '@signalbox/words/light';
import { useMemo } from 'react';
import { diffModel } from '../../versions/diff-model.ts';
import { diffLines } from '../../versions/diff-words.ts';
import { rowTitle, titlesOf } from '../../versions/row-titles.ts';
import { type Choice, settingsKey } from './merge-drafts.ts';

interface ConflictRowsProps {
  base: Graph;
  theirs: Graph;
  mine: Graph;
  both: readonly string[];
  choices: ReadonlyMap<string, Choice>;
  onChoose: (key: string, choice: Choice) => void;
  theirsHead: string;
  mineHead: string;
}

/** The steps that both changed: how it is on either side, and whose stays. */
export function ConflictRows({ base, theirs, mine, both, choices, onChoose, theirsHead, mineHead }: ConflictRowsProps) {
  const t = useWords();
  const sides = useMemo(() => ({ theirs: sideOf(t, base, theirs), mine: sideOf(t, base, mine) }), [t, base, theirs, mine]);
  return (
    <table className="w-full border-collapse text-left text-sm">
      <thead>
        <tr className="text-muted">
          <th scope="col" className="py-1 pr-2 font-normal">
            {t('states.conflict.step')}
          </th>
          <th scope="col" className="py-1 pr-2 font-normal">
            {theirsHead}
          </th>
          <th scope="col" className="py-1 font-normal">
            {mineHead}
          </th>
        </tr>
      </thead>
      <tbody>
        {both.map((key) => (
          <tr key={key} className="border-t border-line align-top">
            <th scope="row" className="py-2 pr-2 font-label [overflow-wrap:anywhere]">
              {sides.mine(key).title ?? sides.theirs(key).title ?? t('states.conflict.note')}
            </th>
            {(['theirs', 'mine'] as const).map((side) => (
              <td key={side} className="py-2 pr-2">
                <label className="flex items-start gap-2">
                  <input
                    type="radio"
                    name={`conflict-${key}`}
                    checked={(choices.get(key) ?? 'theirs') === side}
                    onChange={() => onChoose(key, side)}
                    className="mt-0.5 size-4 shrink-0 accent-accent"
                  />
                  <Lines lines={sides[side](key).lines} isRemoved={sides[side](key).isRemoved} />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ lines, isRemoved }: { lines: readonly { label: string; after: string }[]; isRemoved: boolean }) {
  const t = useWords();
  if (isRemoved) return <del className="rounded-xs bg-bad-soft px-1 text-bad no-underline">{t('states.conflict.removed')}</del>;
  if (lines.length === 0) return <ins className="rounded-xs bg-ok-soft px-1 text-ok no-underline">{t('states.conflict.added')}</ins>;
  return (
    <span className="grid min-w-0 gap-1 [overflow-wrap:anywhere]">
      {lines.slice(0, shown).map(({ label, after }) => (
        <span key={label}>
          <span className="text-muted">{label}</span>{' '}
          <ins className="line-clamp-3 rounded-xs bg-ok-soft px-1 text-ok no-underline">{after}</ins>
        </span>
      ))}
      {lines.length > shown && <span className="text-muted">{t('states.conflict.more', { count: lines.length - shown })}</span>}
    </span>
  );
}
const shown = 3;

interface Side {
  title: string | null;
  isRemoved: boolean;
  lines: readonly { label: string; after: string }[];
}
function sideOf(t: Say, base: Graph, graph: Graph): (key: string) => Side {
  const model = diffModel(base, graph);
  const titleOf = titlesOf(t, model.graph);
  const rows = new Map(model.rows.map((row) => [row.key, row]));
  const notes = new Map(graph.notes.map((note) => [`note:${note.id}`, note.text]));
  return (key) => {
    const row = rows.get(key);
    const text = notes.get(key);
    if (row) return { title: rowTitle(t, row), isRemoved: row.mark === 'removed', lines: diffLines(t, row, titleOf) };
    if (text !== undefined) return { title: null, isRemoved: false, lines: [{ label: '', after: text }] };
    return { title: null, isRemoved: key !== settingsKey, lines: [] };
  };
}
