'use client';
import { IconButton, useWords } from '@signalbox/ui';
import { Smartphone, SquarePen, X } from 'lucide-react';
import { useState } from 'react';
import { useBuilder, useDraft, useGraph } from '../builder-context.tsx';
import { BuilderPhone, NoStep, StepPanel } from '../later-panels.tsx';
import { phonesOf } from '../test/talk-facts.ts';
import { Coming } from './coming.tsx';
import { keepPanels, readPanels } from './kept-panels.ts';
import { panelKind, widthOf } from './panel-width.ts';
import { ResizeEdge } from './resize-edge.tsx';

export type Side = 'step' | 'phone';
const sides = [
  { side: 'step', Icon: SquarePen },
  { side: 'phone', Icon: Smartphone },
] as const;

interface SidePanelProps {
  /** What nobody asked for waits until the cards stand. */
  isFirstView: boolean;
  side: Side;
  onSide: (side: Side) => void;
  open: boolean;
  onOpen: (open: boolean) => void;
  /** Lies over the canvas, because there is no room beside it. */
  over: boolean;
}

/** The right panel: the chosen step, or a phone to try the workflow with. Closed, a rail says how to open it. */
export function SidePanel({ isFirstView, side, onSide, open, onOpen, over }: SidePanelProps) {
  const t = useWords();
  const graph = useGraph();
  const selected = useDraft((state) => state.selected);
  const [widths, setWidths] = useState(() => readPanels().widths);
  const node = selected.length === 1 ? graph.nodes.find((one) => one.id === selected[0]) : undefined;
  const { talk } = useBuilder().test;
  const kind = side !== 'phone' ? panelKind(node?.type) : talk && phonesOf(talk.result).length > 1 ? 'phones' : 'plain';
  const width = widthOf(kind, widths);
  if (!open) return over ? null : <SideRail onSide={onSide} onOpen={() => onOpen(true)} />;
  return (
    <aside
      aria-label={t('panels.side.label')}
      data-panel="side"
      className={
        over
          ? 'absolute top-0 right-0 bottom-[39px] z-20 flex min-h-0 w-[min(420px,92%)] flex-col border-l border-line bg-surface shadow-3'
          : 'relative flex min-h-0 shrink-0 flex-col border-l border-line bg-surface'
      }
      {...(over ? {} : { style: { width: `min(${width}px, max(320px, 100vw - 620px))` } })}
    >
      {!over && (
        <ResizeEdge
          label={t('editing.panel.width')}
          width={width}
          onWidth={(next) => {
            const all = { ...widths, [kind]: next };
            setWidths(all);
            keepPanels({ widths: all });
          }}
        />
      )}
      <div className="mx-[18px] mt-3.5 flex shrink-0 items-center gap-2">
        <fieldset className="flex grow rounded-md bg-sunken p-[3px]">
          <legend className="sr-only">{t('panels.side.panel')}</legend>
          {sides.map(({ side: one, Icon }) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === side}
              onClick={() => onSide(one)}
              className="flex h-[30px] flex-1 items-center justify-center gap-1.5 rounded-sm text-sm font-label text-muted hover:text-ink aria-pressed:bg-surface aria-pressed:text-ink aria-pressed:shadow-1"
            >
              <Icon size={16} strokeWidth={1.8} aria-hidden />
              {t(`panels.side.${one}`)}
            </button>
          ))}
        </fieldset>
        <IconButton label={t('editing.panel.close')} onClick={() => onOpen(false)}>
          <X size={18} strokeWidth={1.8} />
        </IconButton>
      </div>
      {side === 'phone' ? <BuilderPhone /> : node ? <StepPanel node={node} /> : isFirstView ? <Coming /> : <NoStep />}
    </aside>
  );
}

function SideRail({ onSide, onOpen }: { onSide: (side: Side) => void; onOpen: () => void }) {
  const t = useWords();
  return (
    <aside
      aria-label={t('panels.side.label')}
      className="flex w-11 shrink-0 flex-col items-center gap-1 border-l border-line bg-surface pt-3.5"
    >
      {sides.map(({ side, Icon }) => (
        <IconButton
          key={side}
          label={t(`editing.panel.open.${side}`)}
          onClick={() => {
            onSide(side);
            onOpen();
          }}
        >
          <Icon size={18} strokeWidth={1.8} />
        </IconButton>
      ))}
    </aside>
  );
}
