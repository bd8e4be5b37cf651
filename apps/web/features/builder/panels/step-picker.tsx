'use client';
import { cx, useWords } from '@signalbox/ui';
import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useMemo, useState } from 'react';
import { StepTile } from '../../canvas/cards/step-icon.tsx';
import { recentTypes } from './recent-types.ts';
import { type Fits, stepChoices, typeTitle } from './step-choices.ts';

export interface Choice {
  key: string;
  label: string;
  icon: ReactNode;
  danger?: boolean;
  run: () => void;
}
interface StepPickerProps {
  search: RefObject<HTMLInputElement | null>;
  fits: Fits;
  onPick: (type: string) => void;
  /** Acts before the types, such as removing the track. */
  first?: readonly Choice[];
  /** Steps that are there: the nearest ones, all of them when words are typed. */
  steps?: readonly Choice[];
}
const nearest = 5;

/** A list of what can come here: search first, then what was used last, then by trade. */
export function StepPicker({ search, fits, onPick, first = [], steps = [] }: StepPickerProps) {
  const t = useWords();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const [recent] = useState(recentTypes);
  const sections = useMemo(() => {
    const words = query.trim().toLocaleLowerCase(t.locale);
    const types = stepChoices(t, { query, fits, recent }).map(({ group, types: fitting }) => ({
      heading: group === 'recent' ? t('editing.pick.recent') : t(`panels.group.${group}`),
      items: fitting.map(
        (card): Choice => ({
          key: card.type,
          label: typeTitle(t, card.type),
          icon: (
            <span className="sb-palette-item">
              <StepTile icon={card.icon} group={card.group} />
            </span>
          ),
          run: () => onPick(card.type),
        }),
      ),
    }));
    const there = words === '' ? steps.slice(0, nearest) : steps.filter((one) => one.label.toLocaleLowerCase(t.locale).includes(words));
    const connect = { heading: t('panels.portMenu.connect'), items: there };
    const all = words === '' ? [{ heading: '', items: first }, connect, ...types] : [...types, connect];
    return all.filter(({ items }) => items.length > 0);
  }, [t, query, fits, recent, first, steps, onPick]);
  const flat = sections.flatMap(({ items }) => items);
  const at = chosen ?? (query.trim() === '' ? -1 : 0);
  useEffect(() => {
    document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) {
      event.preventDefault();
      setChosen((at + move + flat.length) % Math.max(1, flat.length));
    }
    if (event.key === 'Enter' && flat[at]) {
      event.preventDefault();
      flat[at].run();
    }
  };
  let index = -1;
  return (
    <>
      <label className="m-2 flex h-control-sm shrink-0 items-center gap-2 rounded-md border border-line-strong bg-surface px-2 text-sm focus-within:outline-2 focus-within:outline-focus">
        <Search size={16} strokeWidth={1.8} aria-hidden className="text-muted" />
        <input
          ref={search}
          type="search"
          value={query}
          aria-label={t('editing.pick.find')}
          placeholder={t('panels.palette.find')}
          aria-controls={listId}
          aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
          autoComplete="off"
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(null);
          }}
          onKeyDown={onKeyDown}
          className="min-w-0 flex-1 bg-transparent outline-none!"
        />
      </label>
      <div id={listId} role="menu" aria-label={t('editing.pick.list')} className="min-h-0 overflow-y-auto px-1 pb-1">
        {sections.map(({ heading, items }) => (
          <fieldset key={heading} {...(heading ? { 'aria-label': heading } : {})}>
            {heading && (
              <p aria-hidden className="px-2.5 pt-2 pb-0.5 text-xs text-muted">
                {heading}
              </p>
            )}
            {items.map((item) => {
              index += 1;
              const mine = index;
              return (
                <button
                  key={item.key}
                  id={`${listId}-${mine}`}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  onClick={item.run}
                  onPointerMove={() => setChosen(mine)}
                  className={cx(
                    'flex min-h-9 w-full items-center gap-2.5 rounded-sm px-2.5 py-1 text-left text-sm',
                    mine === at && 'bg-accent-soft',
                    item.danger && 'text-bad',
                  )}
                >
                  {item.icon}
                  <span className="min-w-0 grow">{item.label}</span>
                </button>
              );
            })}
          </fieldset>
        ))}
      </div>
      {flat.length === 0 && <p className="px-3.5 pb-4 text-sm text-muted">{t('panels.palette.none')}</p>}
    </>
  );
}
