'use client';
import { expressionFunctions, partBefore, previewExpression } from '@signalbox/flow';
import { Kbd, useWords } from '@signalbox/ui';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useFormFacts } from '../schema-form/form-context.tsx';
import { placeBeside } from '../schema-form/values/place-beside.ts';
import { CompletionDetail } from './completion-detail.tsx';
import { CompletionOption } from './completion-option.tsx';
import { shortened, shownValue } from './shown-value.ts';
import type { Choice, Choices } from './use-completion.ts';

interface CompletionListProps {
  id: string;
  text: string;
  caret: number;
  list: Choices;
  active: number;
  anchor: RefObject<HTMLElement | null>;
  onPick: (item: Choice) => void;
  onClose: () => void;
  onHelp: () => void;
}
const headings = { value: 'values', function: 'functions', item: 'items', operator: 'operators' } as const;

/** What can stand at the caret. The focus stays in the field, which names the active one. */
export function CompletionList({ id, text, caret, list, active, anchor, onPick, onClose, onHelp }: CompletionListProps) {
  const t = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box || !anchor.current) return;
    // Above everything and cut off by nothing, yet a part of the dialog it may stand in.
    if (!box.matches(':popover-open')) box.showPopover();
    placeBeside(box, anchor.current.getBoundingClientRect(), { width: 640, height: 360 });
  });
  useEffect(() => {
    const stop = new AbortController();
    const onScroll = ({ target }: Event) => target instanceof Node && !ref.current?.contains(target) && onClose();
    window.addEventListener('scroll', onScroll, { capture: true, signal: stop.signal });
    window.addEventListener('resize', onClose, { signal: stop.signal });
    return () => stop.abort();
  });
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const current = list.items[active];
  return (
    <div
      ref={ref}
      popover="manual"
      className="fixed m-0 rounded-lg border border-line bg-raised p-0 text-ink shadow-2"
      style={{ inset: 'auto' }}
    >
      <div className="flex max-h-[inherit] flex-col">
        <SoFar text={text} caret={caret} />
        <div className="flex min-h-0 grow">
          <div
            id={id}
            role="listbox"
            tabIndex={0}
            aria-label={t('expression.choices.label')}
            onMouseDown={(event) => event.preventDefault()}
            className="min-w-0 grow overflow-auto p-1"
          >
            {[...list.items.entries()].map(([at, item]) => (
              <CompletionOption
                key={`${item.kind} ${item.insert}`}
                id={`${id}-${at}`}
                item={item}
                heading={item.kind === list.items[at - 1]?.kind ? null : t(`expression.choices.${headings[item.kind]}`)}
                isActive={at === active}
                onPick={() => onPick(item)}
              />
            ))}
          </div>
          {current && <CompletionDetail item={current} />}
        </div>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-3 py-1.5 text-xs text-muted">
          <span>
            <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('expression.choices.choose')}
          </span>
          <span>{t.rich('expression.choices.insert', { key: (inner) => <Kbd>{inner}</Kbd> })}</span>
          <span>
            <Kbd>Esc</Kbd> {t('expression.choices.close')}
          </span>
          <span>
            <Kbd>F1</Kbd> {t('expression.choices.help')}
          </span>
          <button
            type="button"
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            className="ml-auto text-accent-text underline underline-offset-2"
            onClick={onHelp}
          >
            {t('expression.choices.all', { count: expressionFunctions.length })}
          </button>
        </p>
      </div>
    </div>
  );
}

/** What the finished part before the caret gives. */
function SoFar({ text, caret }: { text: string; caret: number }) {
  const t = useWords();
  const { sample } = useFormFacts();
  const part = useMemo(() => partBefore(text, caret), [text, caret]);
  const preview = useMemo(
    () => (part && sample && sample.source.kind !== 'none' ? previewExpression(part, sample.scope) : null),
    [part, sample],
  );
  if (!part || !preview?.ok) return null;
  return (
    <p className="truncate border-b border-line px-3 py-1.5 text-sm text-muted">
      {t.rich('expression.choices.soFar', {
        part: shortened(part),
        result: shortened(shownValue(t, preview.value), 40),
        code: (inner) => <code className="font-mono text-ink">{inner}</code>,
        b: (inner) => <b className="font-title text-ink">{inner}</b>,
      })}
    </p>
  );
}
