'use client';
import { useWords } from '@signalbox/ui';
import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { addWords } from './answer-edits.ts';

interface WordFieldProps {
  id: string;
  answer: string;
  words: readonly string[];
  readOnly: boolean;
  onChange: (words: string[]) => void;
}

/** Words as chips: Enter or a comma ends one, Backspace in the empty field takes the last one back. */
export function WordField({ id, answer, words, readOnly, onChange }: WordFieldProps) {
  const t = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const add = (text: string) => {
    const next = addWords(words, text);
    if (next.length > words.length) onChange(next);
    setTyped('');
  };
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {words.map((word) => (
        <span key={word} className="inline-flex min-h-7 max-w-full items-center rounded-sm bg-accent-soft pl-2 text-sm text-accent-text">
          <span className="min-w-0 [overflow-wrap:anywhere]">{word}</span>
          {readOnly ? (
            <span className="w-2" />
          ) : (
            <button
              type="button"
              aria-label={t('answers.word.remove', { word })}
              onClick={() => onChange(words.filter((one) => one !== word))}
              className="grid size-7 shrink-0 place-items-center rounded-sm hover:bg-hover"
            >
              <X size={14} aria-hidden />
            </button>
          )}
        </span>
      ))}
      {readOnly ? null : typed === null && words.length > 0 ? (
        <button
          type="button"
          onClick={() => {
            setTyped('');
            requestAnimationFrame(() => input.current?.focus());
          }}
          className="inline-flex h-7 items-center gap-1 rounded-sm px-1.5 text-sm font-label text-accent-text hover:bg-hover"
        >
          <Plus size={16} aria-hidden />
          {t('answers.word')}
        </button>
      ) : (
        <input
          ref={input}
          id={id}
          aria-label={t('answers.word.add', { answer })}
          placeholder={t('answers.word')}
          value={typed ?? ''}
          maxLength={600}
          className="h-7 min-w-20 flex-1 rounded-sm border border-line-strong bg-surface px-2 text-sm"
          onChange={({ target: { value } }) => (/[,;\n]/u.test(value) ? add(value) : setTyped(value))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              add(typed ?? '');
            }
            if (event.key === 'Backspace' && (typed ?? '') === '' && words.length > 0) {
              event.preventDefault();
              onChange(words.slice(0, -1));
            }
          }}
          onBlur={() => {
            if (typed?.trim()) add(typed);
            setTyped(null);
          }}
        />
      )}
    </div>
  );
}
