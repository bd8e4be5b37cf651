'use client';
import { useWords } from '@signalbox/ui';
import { Smartphone, SquarePen } from 'lucide-react';
import { useDraft, useGraph } from '../builder-context.tsx';
import { BuilderPhone } from './builder-phone.tsx';
import { NoStep } from './no-step.tsx';
import { StepPanel } from './step-panel.tsx';

export type Side = 'step' | 'phone';
const sides = [
  { side: 'step', Icon: SquarePen },
  { side: 'phone', Icon: Smartphone },
] as const;

/** The right panel: the chosen step, or a phone to try the workflow with. */
export function SidePanel({ side, onSide }: { side: Side; onSide: (side: Side) => void }) {
  const t = useWords();
  const graph = useGraph();
  const selected = useDraft((state) => state.selected);
  const node = selected.length === 1 ? graph.nodes.find((one) => one.id === selected[0]) : undefined;
  return (
    <aside aria-label={t('panels.side.label')} className="flex min-h-0 w-[356px] shrink-0 flex-col border-l border-line bg-surface">
      <fieldset className="mx-[18px] mt-3.5 flex shrink-0 rounded-md bg-sunken p-[3px]">
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
      {side === 'phone' ? <BuilderPhone /> : node ? <StepPanel node={node} /> : <NoStep />}
    </aside>
  );
}
