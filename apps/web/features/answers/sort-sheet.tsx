'use client';
import type { ExpectedAnswer } from '@signalbox/flow';
import { Button, cx, notify, Sheet, useWords } from '@signalbox/ui';
import { useEffect, useRef, useState } from 'react';
import { sortIn, takesWords } from './answer-edits.ts';
import { answerTitle } from './answer-words.ts';

interface SortSheetProps {
  texts: readonly { text: string; count: number }[];
  answers: readonly ExpectedAnswer[];
  onClose: () => void;
  onChange: (answers: ExpectedAnswer[]) => void;
}
const skipped = '';

/** Texts that fitted nothing become words of the ways they belong to: text left, way right. */
export function SortSheet({ texts: given, answers, onClose, onChange }: SortSheetProps) {
  const t = useWords();
  // What is sorted in does not go away while the sheet is open.
  const [texts] = useState(given);
  const [at, setAt] = useState(0);
  const [sorted, setSorted] = useState<ReadonlyMap<string, string>>(new Map());
  const ways = answers.filter(takesWords).slice(0, 9);
  const rows = useRef<HTMLUListElement>(null);
  const chosen = [...sorted.values()].filter((port) => port !== skipped).length;

  useEffect(() => {
    rows.current?.children[at]?.scrollIntoView({ block: 'nearest' });
    rows.current?.focus();
  }, [at]);

  const choose = (index: number, port: string) => {
    const text = texts[index]?.text;
    if (text !== undefined) setSorted(new Map([...sorted, [text, port]]));
  };
  const next = (index: number) => setAt(Math.min(index + 1, texts.length - 1));
  const onKey = (key: string): boolean => {
    const way = /^[1-9]$/.test(key) ? ways[Number(key) - 1] : undefined;
    if (way) choose(at, way.port);
    else if (key === 'Enter') next(at);
    else if (key === 's' || key === 'S') {
      choose(at, skipped);
      next(at);
    } else if (key === 'ArrowDown') next(at);
    else if (key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else return false;
    return true;
  };
  const add = () => {
    onChange(sortIn(answers, sorted));
    notify({ text: t('answers.sort.done', { count: chosen }) });
    onClose();
  };
  return (
    <Sheet
      open
      wide
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('answers.sort')}
      help={ways.length > 0 ? t('answers.sort.help') : t('answers.sort.noWays')}
      actions={
        <Button look="primary" disabled={chosen === 0} onClick={add}>
          {t('answers.sort.add', { count: chosen })}
        </Button>
      }
    >
      <ul
        ref={rows}
        tabIndex={0}
        aria-label={t('answers.sort')}
        onKeyDown={(event) => {
          if (event.target === event.currentTarget && !event.ctrlKey && !event.metaKey && !event.altKey && onKey(event.key))
            event.preventDefault();
        }}
        className="grid gap-1 rounded-md outline-offset-2"
      >
        {texts.map(({ text, count }, index) => (
          <li
            key={text}
            aria-current={index === at}
            className={cx(
              'grid grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)] items-center gap-3 rounded-md border px-3 py-2 phone:grid-cols-1',
              index === at ? 'border-accent bg-accent-soft' : 'border-transparent',
            )}
          >
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {t('answers.quoted', { text })} <span className="num text-sm text-muted">{t('answers.sort.times', { count })}</span>
            </span>
            <fieldset className="flex flex-wrap gap-1.5">
              <legend className="sr-only">{t('answers.sort.way', { text })}</legend>
              {ways.map((way, number) => (
                <Pick key={way.port} isOn={sorted.get(text) === way.port} onPick={() => pick(index, way.port)}>
                  {t('answers.sort.pick', { key: number + 1, answer: answerTitle(t, way) })}
                </Pick>
              ))}
              <Pick isOn={sorted.get(text) === skipped} onPick={() => pick(index, skipped)}>
                {t(sorted.get(text) === skipped ? 'answers.sort.skipped' : 'answers.sort.skip')}
              </Pick>
            </fieldset>
          </li>
        ))}
      </ul>
    </Sheet>
  );

  function pick(index: number, port: string) {
    choose(index, port);
    next(index);
  }
}

function Pick({ isOn, onPick, children }: { isOn: boolean; onPick: () => void; children: string }) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onPick}
      className="min-h-7 rounded-sm border border-line-strong bg-surface px-2 text-sm hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
    >
      {children}
    </button>
  );
}
