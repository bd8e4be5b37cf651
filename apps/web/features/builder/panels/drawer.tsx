'use client';
import { cx, IconButton, useWords } from '@signalbox/ui';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useBuilder } from '../builder-context.tsx';
import { useTestCases } from '../test/cases/use-test-cases.ts';
import { DrawerContent } from './drawer-content.tsx';
import { DrawerEdge } from './drawer-edge.tsx';
import { heightOf } from './drawer-height.ts';
import type { DrawerTab } from './drawer-tab.ts';
import { keepPanels, readPanels } from './kept-panels.ts';

interface DrawerProps {
  tab: DrawerTab | null;
  onTab: (tab: DrawerTab | null) => void;
  notice: string | null;
  onVersion: (versionId: string) => void;
  /** What is open lies over the canvas, because there is no room under it. */
  over?: boolean;
  /** On a phone the tabs stand over the outline, which is the first of them. */
  phone?: boolean;
}

/** What there is to know about the draft, under the canvas. The handle is dragged by arrow keys too. */
export function Drawer({ tab, onTab, notice, onVersion, over = false, phone = false }: DrawerProps) {
  const t = useWords();
  const { issues, workflow } = useBuilder();
  const failed = useTestCases(workflow.id).data?.items.filter(({ result }) => result?.passed === false).length ?? 0;
  const [heights, setHeights] = useState(() => readPanels().heights);
  const errors = issues.some((issue) => issue.severity === 'error');
  const tabs = [
    { tab: 'issues', count: issues.length },
    { tab: 'test', count: 0 },
    { tab: 'values', count: 0 },
    { tab: 'cases', count: failed },
    { tab: 'runs', count: 0 },
    { tab: 'versions', count: 0 },
  ] as const;
  return (
    <section
      aria-label={t('panels.drawer.label')}
      className={
        phone
          ? cx('order-first bg-surface', tab ? 'flex min-h-0 flex-1 flex-col' : 'shrink-0')
          : 'relative z-10 shrink-0 border-t border-line bg-surface'
      }
    >
      {tab && !over && !phone && (
        <DrawerEdge
          label={t('panels.drawer.height')}
          height={heightOf(tab, heights)}
          onHeight={(next) => {
            const all = { ...heights, [tab]: next };
            setHeights(all);
            keepPanels({ heights: all });
          }}
        />
      )}
      <div className="flex h-[38px] shrink-0 items-center gap-1 overflow-x-auto border-b border-line pr-2.5 pl-4 phone:pl-1.5">
        {phone && (
          <button type="button" aria-pressed={tab === null} onClick={() => onTab(null)} className={tabClass(tab === null)}>
            {t('editing.phone.outline')}
          </button>
        )}
        {tabs.map(({ tab: one, count }) => (
          <button
            key={one}
            type="button"
            aria-expanded={tab === one}
            onClick={() => onTab(tab === one ? null : one)}
            className={tabClass(tab === one)}
          >
            {t(`panels.drawer.${one}`)}
            {count > 0 && (
              <span
                className={`num min-w-5 rounded-full px-1.5 text-center text-xs leading-5 font-title ${errors || one === 'cases' ? 'bg-bad-soft text-bad' : 'bg-wait-soft text-wait'}`}
              >
                {count}
              </span>
            )}
          </button>
        ))}
        <span className="min-w-0 grow truncate pl-3 text-sm text-bad" role="status">
          {notice}
        </span>
        {!phone && (
          <IconButton label={t(tab ? 'panels.drawer.close' : 'panels.drawer.open')} onClick={() => onTab(tab ? null : 'issues')}>
            {tab ? <ChevronDown size={18} /> : <ChevronUp size={18} />}
          </IconButton>
        )}
      </div>
      {tab && (
        <div
          key={tab}
          className={cx(
            'overflow-y-auto bg-surface',
            phone && 'flex-1',
            over && 'absolute inset-x-0 bottom-full border-t border-line shadow-3',
          )}
          style={phone ? {} : { height: over ? 'min(420px, 60dvh)' : heightOf(tab, heights) }}
        >
          <DrawerContent tab={tab} onVersion={onVersion} />
        </div>
      )}
    </section>
  );
}

const tabClass = (isOpen: boolean): string =>
  cx(
    'relative flex h-full shrink-0 items-center gap-1.5 px-2.5 text-sm font-label',
    isOpen ? 'text-ink after:absolute after:inset-x-2 after:bottom-0 after:h-[3px] after:bg-accent' : 'text-muted hover:text-ink',
  );
