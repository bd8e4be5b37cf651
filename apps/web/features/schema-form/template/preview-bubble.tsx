'use client';
import { useWords } from '@signalbox/ui';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useFormFacts } from '../form-context.tsx';
import { filledWith, type Sample } from '../values/sample.ts';
import type { ChipWords } from './chip-words.ts';

/** The text as a phone would show it, with the values of an example filled in. */
export function PreviewBubble({ text, sample, nameOf }: { text: string; sample: Sample; nameOf: (expr: string) => ChipWords }) {
  const t = useWords();
  const { graph } = useFormFacts();
  const deferred = useDeferredValue(text);
  const pieces = useMemo(() => filledWith(deferred, sample), [deferred, sample]);
  const hasUnknown = pieces.some((piece) => 'unknown' in piece);
  return (
    <figure className="grid gap-1">
      <figcaption className="text-sm text-muted">
        {sample.person && /\bcontact\b/u.test(deferred) ? t('form.preview.person', { person: sample.person }) : t('form.preview.example')}
      </figcaption>
      <p
        dir="auto"
        className="sb-preview max-w-[90%] border border-transparent justify-self-end rounded-[18px] rounded-br-[4px] bg-bubble-out px-3.5 py-2 leading-snug whitespace-pre-wrap text-frame-text [overflow-wrap:anywhere]"
      >
        {[...pieces.entries()].map(([at, piece]): ReactNode => {
          if ('text' in piece) return <span key={at}>{piece.text}</span>;
          const { source, name } = nameOf(piece.unknown);
          return (
            <i key={at} className="rounded-xs border border-dashed border-current px-1">
              {source ? `${source} › ${name}` : name || '…'}
            </i>
          );
        })}
      </p>
      {hasUnknown && graph && <p className="text-sm text-muted">{t('form.preview.rest')}</p>}
    </figure>
  );
}
