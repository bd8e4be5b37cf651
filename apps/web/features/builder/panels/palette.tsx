'use client';
import { nodeHelp, nodeTitle } from '@signalbox/flow';
import { cx, IconButton, Kbd, useWords } from '@signalbox/ui';
import { PanelLeftClose, Plus, Search, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import { StepTile } from '../../canvas/cards/step-icon.tsx';
import { useActions } from '../builder-context.tsx';
import { chordOf } from '../keys/chord-of.ts';
import { searchPalette } from './palette-search.ts';
import { useAddStep } from './use-add-step.ts';

interface PaletteProps {
  search: RefObject<HTMLInputElement | null>;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Lies over the canvas, because there is no room beside it. */
  over: boolean;
}

/** The step types. Enter or a press adds after the selected step; a drag puts it where it is dropped. Closed, a rail says how to open it. */
export function Palette({ search, open, onOpen, over }: PaletteProps) {
  const t = useWords();
  if (!open)
    return over ? null : (
      <aside
        aria-label={t('panels.palette.label')}
        className="flex w-11 shrink-0 flex-col items-center border-r border-line bg-surface pt-3"
      >
        <IconButton label={t('editing.palette.open')} keys="A" onClick={() => onOpen(true)}>
          <Plus size={20} strokeWidth={1.8} />
        </IconButton>
      </aside>
    );
  return (
    <aside
      aria-label={t('panels.palette.label')}
      data-panel="palette"
      className={cx(
        'flex min-h-0 shrink-0 flex-col border-r border-line bg-surface',
        over ? 'absolute top-0 bottom-[39px] left-0 z-20 w-[min(420px,92%)] shadow-3' : 'w-[216px]',
      )}
    >
      <Types search={search} onClose={() => onOpen(false)} over={over} />
    </aside>
  );
}

function Types({ search, onClose, over }: { search: RefObject<HTMLInputElement | null>; onClose: () => void; over: boolean }) {
  const t = useWords();
  const addStep = useAddStep();
  const [query, setQuery] = useState('');
  // The search, and the list when it is scrolled by keys: the arrow keys go down the list.
  const [chosen, setChosen] = useState<string | null>(null);
  const groups = useMemo(() => searchPalette(t, query), [t, query]);
  const flat = groups.flatMap(({ types }) => types.map((card) => card.type));
  const at = chosen !== null && flat.includes(chosen) ? chosen : query.trim() === '' ? undefined : flat[0];
  const put = (type: string) => {
    addStep(type);
    setQuery('');
    setChosen(null);
  };
  const { undo, redo } = useActions();
  const onKeyDown = (event: KeyboardEvent) => {
    // With nothing typed there is nothing of its own to take back.
    const back = query === '' ? { 'Ctrl+z': undo, 'Ctrl+y': redo, 'Ctrl+Shift+z': redo }[chordOf(event)] : undefined;
    if (back) {
      event.preventDefault();
      back();
    }
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      event.preventDefault();
      const next = flat[(flat.indexOf(at ?? '') + move + flat.length) % Math.max(1, flat.length)];
      setChosen(next ?? null);
      document.getElementById(optionId(next ?? ''))?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter' && at) {
      event.preventDefault();
      put(at);
    }
    if (event.key === 'Escape' && query !== '') {
      event.stopPropagation();
      setQuery('');
    }
  };
  return (
    <>
      <div className="mx-2.5 mt-3 mb-1 flex items-center gap-1">
        <label className="flex h-control-sm min-w-0 grow items-center gap-2 rounded-md border border-line-strong bg-surface px-2 text-sm focus-within:outline-2 focus-within:outline-focus">
          <Search size={16} strokeWidth={1.8} aria-hidden className="shrink-0 text-muted" />
          <input
            ref={search}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setChosen(null);
            }}
            onKeyDown={onKeyDown}
            aria-label={t('panels.palette.find')}
            aria-controls={listId}
            aria-activedescendant={at ? optionId(at) : undefined}
            placeholder={t('panels.palette.find')}
            className="min-w-0 flex-1 bg-transparent outline-none!"
          />
          <Kbd>A</Kbd>
        </label>
        <IconButton label={t('editing.palette.close')} className="-mr-1.5" onClick={onClose}>
          {over ? <X size={18} strokeWidth={1.8} /> : <PanelLeftClose size={18} strokeWidth={1.8} />}
        </IconButton>
      </div>
      {/* The keys are those of the search above; the list takes them too, so that it can be scrolled without a mouse. */}
      <div
        id={listId}
        role="listbox"
        tabIndex={0}
        aria-label={t('editing.pick.list')}
        aria-activedescendant={at ? optionId(at) : undefined}
        onKeyDown={(event) => {
          if (event.target === event.currentTarget) onKeyDown(event);
        }}
        className="min-h-0 flex-1 overflow-y-auto px-2.5 pb-4"
      >
        {groups.map(({ group, types }) => (
          <fieldset key={group} aria-label={t(`panels.group.${group}`)}>
            <p aria-hidden className="px-1.5 pt-2.5 pb-0.5 text-xs text-muted">
              {t(`panels.group.${group}`)}
            </p>
            {types.map((card) => (
              <button
                key={card.type}
                id={optionId(card.type)}
                type="button"
                role="option"
                aria-selected={card.type === at}
                tabIndex={-1}
                title={nodeHelp(t, card)}
                draggable
                onClick={() => put(card.type)}
                onDragStart={(event) => {
                  event.dataTransfer.setData('application/x-signalbox-step', card.type);
                  event.dataTransfer.effectAllowed = 'copy';
                }}
                className={cx(
                  'sb-palette-item flex min-h-9 w-full items-center gap-2 rounded-sm px-1.5 py-1 text-left text-sm hover:bg-hover',
                  card.type === at && 'bg-accent-soft',
                )}
              >
                <StepTile icon={card.icon} group={card.group} />
                <span className="min-w-0">{nodeTitle(t, card)}</span>
              </button>
            ))}
          </fieldset>
        ))}
      </div>
      {groups.length === 0 && <p className="px-4 py-4 text-sm text-muted">{t('panels.palette.none')}</p>}
    </>
  );
}
const listId = 'palette-list';
const optionId = (type: string): string => `palette-${type.replaceAll('.', '-')}`;
