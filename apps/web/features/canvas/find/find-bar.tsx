'use client';
import { cx, IconButton, useWords } from '@signalbox/ui';
import { Panel } from '@xyflow/react';
import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { askEverywhere } from './ask-everywhere.ts';
import { findFieldId, findKinds } from './find-kinds.ts';
import type { Finding } from './use-find.ts';

interface FindBarProps {
  finding: Finding;
  /** Closes; true = the current hit is wanted. */
  onClose: (taken: boolean) => void;
}

/** Find in this workflow: the words, which of the hits it is, where they may stand, and the way to all workflows. */
export function FindBar({ finding, onClose }: FindBarProps) {
  const t = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const { words, hits, at, goTo, counts, shown, toggle } = finding;
  const typed = words.trim();
  const count = t('canvas.find.count', { at: hits.length === 0 ? 0 : at + 1, count: hits.length });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose(true);
    else if (event.key === 'Enter' && event.target === field.current) goTo(event.shiftKey ? at - 1 : at + 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Panel position="top-right">
      <search
        aria-label={t('canvas.find.label')}
        className="grid w-[420px] max-w-[calc(100vw-120px)] gap-2 rounded-lg border border-line bg-raised p-2 shadow-2"
        onKeyDown={onKey}
      >
        <div className="flex items-center gap-1">
          <label className="flex h-9 min-w-0 flex-1 items-center gap-2 rounded-md border border-line-strong bg-surface px-2.5 focus-within:outline-2 focus-within:outline-focus">
            <Search size={16} aria-hidden className="text-muted" />
            <input
              ref={field}
              id={findFieldId}
              type="text"
              aria-label={t('canvas.find.label')}
              value={words}
              maxLength={100}
              onChange={(event) => finding.setWords(event.target.value)}
              className="min-w-0 flex-1 bg-transparent outline-0"
            />
            {typed !== '' && (
              <span role="status" className="num text-sm whitespace-nowrap text-muted">
                {count}
              </span>
            )}
          </label>
          <IconButton label={t('canvas.find.previous')} onClick={() => goTo(at - 1)}>
            <ChevronUp size={18} />
          </IconButton>
          <IconButton label={t('canvas.find.next')} onClick={() => goTo(at + 1)}>
            <ChevronDown size={18} />
          </IconButton>
          <IconButton label={t('canvas.find.close')} onClick={() => onClose(false)}>
            <X size={18} />
          </IconButton>
        </div>
        <div className="flex flex-wrap items-center gap-1.5">
          {findKinds.map((kind) => (
            <button
              key={kind}
              type="button"
              aria-pressed={shown.has(kind)}
              onClick={() => toggle(kind)}
              className={cx(
                'h-7 rounded-md border px-2.5 text-sm',
                shown.has(kind) ? 'border-accent bg-accent-soft text-accent-text' : 'border-line-strong',
              )}
            >
              {t(`canvas.find.kind.${kind}`, { count: counts[kind] })}
            </button>
          ))}
          <button
            type="button"
            className="ml-auto h-7 px-1 text-sm text-accent-text underline-offset-2 hover:underline"
            onClick={() => askEverywhere(typed)}
          >
            {t('canvas.find.all')}
          </button>
        </div>
        {typed !== '' && hits.length === 0 && (
          <p className="text-sm text-muted">
            {t.rich('canvas.find.nothing', {
              words: typed,
              b: (inner) => (
                <button type="button" className="text-accent-text underline" onClick={() => askEverywhere(typed)}>
                  {inner}
                </button>
              ),
            })}
          </p>
        )}
      </search>
    </Panel>
  );
}
