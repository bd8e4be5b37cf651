'use client';
import { nodeHelp, nodeTitle } from '@signalbox/flow';
import { Kbd, useWords } from '@signalbox/ui';
import { Search } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import { StepTile } from '../../canvas/cards/step-icon.tsx';
import { useActions, useBuilder } from '../builder-context.tsx';
import { searchPalette } from './palette-search.ts';

/** The step types. Enter or a press adds after the selected step; a drag puts it where it is dropped. */
export function Palette({ search }: { search: RefObject<HTMLInputElement | null> }) {
  const t = useWords();
  const { goTo } = useBuilder();
  const { add } = useActions();
  const [query, setQuery] = useState('');
  const groups = useMemo(() => searchPalette(t, query), [t, query]);
  const first = groups[0]?.specs[0];
  const put = (type: string) => goTo(add(type));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && query !== '' && first) {
      event.preventDefault();
      put(first.type);
      setQuery('');
    }
    if (event.key === 'Escape') {
      setQuery('');
      search.current?.blur();
    }
  };
  return (
    <aside aria-label={t('panels.palette.label')} className="flex min-h-0 w-[216px] shrink-0 flex-col border-r border-line bg-surface">
      <label className="mx-2.5 mt-3 mb-1 flex h-control-sm items-center gap-2 rounded-md border border-line-strong bg-surface px-2 text-sm focus-within:outline-2 focus-within:outline-focus">
        <Search size={16} strokeWidth={1.8} aria-hidden className="text-muted" />
        <input
          ref={search}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
          aria-label={t('panels.palette.find')}
          placeholder={t('panels.palette.find')}
          className="min-w-0 flex-1 bg-transparent outline-none!"
        />
        <Kbd>A</Kbd>
      </label>
      <div className="min-h-0 flex-1 overflow-y-auto px-2.5 pb-4">
        {groups.map(({ group, specs }) => (
          <section key={group} aria-label={t(`panels.group.${group}`)}>
            <h2 className="px-1.5 pt-2.5 pb-0.5 text-xs font-normal! text-muted">{t(`panels.group.${group}`)}</h2>
            <ul>
              {specs.map((spec) => (
                <li key={spec.type}>
                  <button
                    type="button"
                    title={nodeHelp(t, spec)}
                    draggable
                    onClick={() => put(spec.type)}
                    onDragStart={(event) => {
                      event.dataTransfer.setData('application/x-signalbox-step', spec.type);
                      event.dataTransfer.effectAllowed = 'copy';
                    }}
                    className={`sb-palette-item flex min-h-9 w-full items-center gap-2 rounded-sm px-1.5 py-1 text-left text-sm hover:bg-hover focus-visible:-outline-offset-2 ${query !== '' && spec === first ? 'bg-accent-soft' : ''}`}
                  >
                    <StepTile icon={spec.icon} group={spec.group} />
                    <span className="min-w-0">{nodeTitle(t, spec)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && <p className="px-1.5 py-4 text-sm text-muted">{t('panels.palette.none')}</p>}
      </div>
    </aside>
  );
}
