'use client';
import { cx, fieldProps, isWrong, useWords } from '@signalbox/ui';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useFormFacts, type WidgetProps } from '../form-context.tsx';

/** Words as chips: space, comma or Enter ends one, Backspace takes the last one away. */
export function KeywordsWidget({ id, schema, value, onChange, error }: WidgetProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  const [typed, setTyped] = useState('');
  const words = Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string') : [];
  const add = (text: string) => {
    const fresh = text.split(/[\s,;]+/).filter((word) => word !== '' && !words.some((known) => known.toUpperCase() === word.toUpperCase()));
    if (fresh.length > 0) onChange([...words, ...fresh.map((word) => word.toUpperCase())]);
    setTyped('');
  };
  return (
    <div
      className={cx(
        'flex min-h-control flex-wrap items-center gap-1.5 rounded-md border bg-surface p-1.5 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus',
        isWrong(error) ? 'border-bad-solid' : 'border-line-strong',
      )}
    >
      {words.map((word) => (
        <span
          key={word}
          className="inline-flex h-7 items-center gap-0.5 rounded-sm bg-accent-soft pl-2 text-sm font-label text-accent-text"
        >
          {word}
          <button
            type="button"
            aria-label={t('form.keyword.remove', { word })}
            disabled={readOnly}
            onClick={() => onChange(words.filter((one) => one !== word))}
            className="grid size-7 place-items-center rounded-sm hover:bg-hover"
          >
            <X size={14} aria-hidden />
          </button>
        </span>
      ))}
      <input
        {...fieldProps(id, error, schema.description)}
        value={typed}
        readOnly={readOnly}
        placeholder={words.length === 0 ? 'HELLO' : ''}
        className="h-7 min-w-20 flex-1 bg-transparent px-1.5 outline-none!"
        onChange={(event) => (/[\s,;]$/.test(event.target.value) ? add(event.target.value) : setTyped(event.target.value))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            add(typed);
          }
          if (event.key === 'Backspace' && typed === '') onChange(words.slice(0, -1));
        }}
        onBlur={() => typed !== '' && add(typed)}
      />
    </div>
  );
}
