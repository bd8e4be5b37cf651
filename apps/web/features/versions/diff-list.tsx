'use client';
import { cx, useWords } from '@signalbox/ui';
import { useMemo } from 'react';
import type { DiffModel, DiffRow, Mark } from './diff-model.ts';
import { type DiffLine, diffLines } from './diff-words.ts';
import { rowTitle, titlesOf } from './row-titles.ts';

interface DiffListProps {
  model: DiffModel;
  selected: string | null;
  onSelect: (nodeId: string) => void;
}

/** Every change in words, step by step: how it was and how it is. */
export function DiffList({ model, selected, onSelect }: DiffListProps) {
  const t = useWords();
  const titleOf = useMemo(() => titlesOf(t, model.graph), [t, model]);
  if (model.rows.length === 0) return <p className="px-5 py-6 text-muted">{t('versions.diff.nothing')}</p>;
  return (
    <ol>
      {model.rows.map((row) => (
        <li
          key={row.key}
          className={cx('border-t border-line px-5 py-3', selected === row.key && 'bg-accent-soft shadow-[inset_4px_0_0_var(--sb-accent)]')}
        >
          <Head row={row} onSelect={onSelect} />
          <dl className="grid gap-2">
            {diffLines(t, row, titleOf).map((line) => (
              <Line key={line.label} line={line} />
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}

function Head({ row, onSelect }: { row: DiffRow; onSelect: (nodeId: string) => void }) {
  const t = useWords();
  const { node } = row;
  const words = <span className="min-w-0 font-title [overflow-wrap:anywhere]">{rowTitle(t, row)}</span>;
  return (
    <h3 className="flex items-baseline gap-2.5 pb-1 text-md">
      {node ? (
        <button type="button" onClick={() => onSelect(node.id)} className="min-w-0 text-left underline-offset-2 hover:underline">
          {words}
        </button>
      ) : (
        words
      )}
      <span
        className={cx('ml-auto flex shrink-0 items-center gap-1.5 text-sm font-normal', tones[row.mark])}
      >{`${signs[row.mark]} ${t(`versions.diff.${row.mark}`)}`}</span>
    </h3>
  );
}

const signs: Record<Mark, string> = { added: '+', removed: '\u2212', changed: '\u0394' };
const tones: Record<Mark, string> = { added: 'text-ok', removed: 'text-bad', changed: 'text-accent-text' };

function Line({ line }: { line: DiffLine }) {
  const t = useWords();
  return (
    <div className="grid gap-1 text-sm">
      <dt className="text-muted">{line.label}</dt>
      <dd className="grid grid-cols-[auto_1fr] gap-x-2.5 gap-y-1">
        <Value word={t('versions.diff.was')} text={line.before} className="bg-bad-soft" />
        <Value word={t('versions.diff.is')} text={line.after} className="bg-ok-soft" />
      </dd>
    </div>
  );
}

const Value = ({ word, text, className }: { word: string; text: string; className: string }) => (
  <>
    <span className="py-1 text-muted">{word}</span>
    <span className={cx('min-w-0 rounded-sm px-2 py-1 whitespace-pre-line text-ink [overflow-wrap:anywhere]', className)}>{text}</span>
  </>
);
