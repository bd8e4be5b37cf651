'use client';
import { cx, IconButton, useWords } from '@signalbox/ui';
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { useBuilder } from '../builder-context.tsx';
import { useTestCases } from '../test/cases/use-test-cases.ts';
import { DrawerContent } from './drawer-content.tsx';
import type { DrawerTab } from './drawer-tab.ts';

/** What has parts side by side. */
const roomFor: Partial<Record<DrawerTab, number>> = { test: 288, values: 288, cases: 288, runs: 200 };
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
  const [height, setHeight] = useState(144);
  const resize = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? 24 : event.key === 'ArrowDown' ? -24 : 0;
    if (step === 0) return;
    event.preventDefault();
    setHeight((now) => Math.min(480, Math.max(96, now + step)));
  };
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
        <div
          role="slider"
          aria-label={t('panels.drawer.height')}
          aria-orientation="vertical"
          aria-valuemin={96}
          aria-valuemax={480}
          aria-valuenow={height}
          tabIndex={0}
          onKeyDown={resize}
          onPointerMove={(event) => {
            if (event.buttons === 1) {
              event.currentTarget.setPointerCapture(event.pointerId);
              setHeight((now) => Math.min(480, Math.max(96, now - event.movementY)));
            }
          }}
          className="group relative z-10 -mt-[18px] flex h-6 cursor-row-resize touch-none items-end"
        >
          <span className="block h-1.5 w-full group-hover:bg-accent-soft" />
        </div>
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
          style={phone ? {} : { height: over ? 'min(420px, 60dvh)' : Math.max(height, roomFor[tab] ?? 0) }}
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
