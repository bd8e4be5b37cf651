'use client';
import type { AnswerCounts } from '@signalbox/contract';
import type { ExpectedAnswer } from '@signalbox/flow';
import { Button, loadable, useWords } from '@signalbox/ui';
import { useMemo, useState } from 'react';
import { stillUnfit } from './answer-edits.ts';

const SortSheet = loadable(() => import('./sort-sheet.tsx').then((part) => part.SortSheet));

interface FittedNothingProps {
  counts: AnswerCounts;
  answers: readonly ExpectedAnswer[];
  readOnly: boolean;
  onChange: (answers: ExpectedAnswer[]) => void;
}

/** What people said that fits none of the answers as they stand now. */
export function FittedNothing({ counts: { nothing, masked }, answers, readOnly, onChange }: FittedNothingProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const left = useMemo(() => stillUnfit(answers, nothing.texts, { now: Date.now(), timeZone: 'UTC' }), [answers, nothing.texts]);
  const fitsNow = nothing.texts.reduce((sum, { count }) => sum + count, 0) - left.reduce((sum, { count }) => sum + count, 0);
  const count = masked ? nothing.count : nothing.count - fitsNow;
  if (count <= 0) return null;
  const texts = left.slice(0, 2).map(({ text, count: times }) => t('answers.nothing.text', { text: text.slice(0, 40), count: times }));
  return (
    <div className="flex items-center gap-2 rounded-md bg-sunken py-1 pr-1.5 pl-3 text-sm">
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        {masked
          ? t('answers.nothing.masked', { count })
          : t('answers.nothing.some', { count, texts: `${texts.join(', ')}${left.length > 2 ? ' …' : ''}` })}
      </span>
      {!masked && !readOnly && (
        <Button small onClick={() => setOpen(true)}>
          {t('answers.sort')}
        </Button>
      )}
      {isOpen && <SortSheet texts={left} answers={answers} onClose={() => setOpen(false)} onChange={onChange} />}
    </div>
  );
}
