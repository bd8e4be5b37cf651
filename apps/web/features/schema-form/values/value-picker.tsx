'use client';
import { SearchInput, useWords } from '@signalbox/ui';
import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useFormFacts } from '../form-context.tsx';
import type { InsertValue } from './insert-values.ts';
import { placeBeside } from './place-beside.ts';
import { ValueOption } from './value-option.tsx';
import { valuesLike } from './value-search.ts';

interface ValuePickerProps {
  anchor: RefObject<HTMLElement | null>;
  onPick: (path: string) => void;
  /** `isLeft` = the focus has gone elsewhere already. */
  onClose: (isLeft: boolean) => void;
}
const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The values with a search above them. The focus stays in the search; it names the active value. */
export function ValuePicker({ anchor, onPick, onClose }: ValuePickerProps) {
  const t = useWords();
  const { values } = useFormFacts();
  const ref = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const found = useMemo(() => valuesLike(values, typed), [values, typed]);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    // Above everything and cut off by nothing, yet a part of the dialog it may stand in.
    box.showPopover();
    if (anchor.current) placeBeside(box, anchor.current.getBoundingClientRect(), { width: 380, height: 380 });
    box.querySelector('input')?.focus();
  }, [anchor]);
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    const chosen = found[active];
    if (event.nativeEvent.isComposing) return;
    if (move !== undefined && found.length > 0) setActive((active + move + found.length) % found.length);
    else if (event.key === 'Enter' && chosen) onPick(chosen.path);
    else if (event.key === 'Escape') onClose(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={ref}
      popover="manual"
      role="dialog"
      aria-label={t('form.insert.title')}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose(event.relatedTarget !== null);
      }}
      className="fixed m-0 rounded-lg border border-line bg-raised p-0 text-ink shadow-2"
      style={{ inset: 'auto' }}
    >
      <div className="flex max-h-[inherit] flex-col">
        <div className="border-b border-line p-2">
          <SearchInput
            role="combobox"
            aria-expanded
            aria-autocomplete="list"
            aria-controls={listId}
            aria-activedescendant={found.length > 0 ? `${listId}-${active}` : undefined}
            label={t('form.insert.search')}
            className="w-full"
            placeholder={t('form.insert.search')}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setActive(0);
            }}
          />
        </div>
        <div id={listId} role="listbox" tabIndex={0} aria-label={t('form.values.label')} className="min-h-0 grow overflow-auto p-1">
          {[...found.entries()].map(([at, value]) => (
            <ValueOption
              key={value.path}
              id={`${listId}-${at}`}
              value={value}
              heading={typed === '' && value.from !== found[at - 1]?.from ? value.from : null}
              isActive={at === active}
              onPick={() => onPick(value.path)}
            />
          ))}
        </div>
        {found.length === 0 && <Nothing typed={typed} all={values} />}
        <p role="status" className="sr-only">
          {t('form.values.found', { count: found.length })}
        </p>
      </div>
    </div>
  );
}

function Nothing({ typed, all }: { typed: string; all: readonly InsertValue[] }) {
  const t = useWords();
  return <p className="px-3 pb-3 text-sm text-muted">{all.length === 0 ? t('form.insert.none') : t('form.insert.nothing', { typed })}</p>;
}
