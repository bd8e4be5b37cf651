'use client';
import { cx, StateShape, useWords } from '@signalbox/ui';
import { useStore, ViewportPortal } from '@xyflow/react';
import { useLayout } from '../canvas/canvas-context.ts';
import { isHidden } from '../canvas/layout/is-hidden.ts';

interface WaitingBadgesProps {
  /** How many runs wait, by step. */
  waiting: ReadonlyMap<string, number>;
  chosen: string | null;
  onChoose: (nodeId: string) => void;
}

/** "37 waiting" on the corner of a step; it opens who they are. */
export function WaitingBadges({ waiting, chosen, onChoose }: WaitingBadgesProps) {
  const t = useWords();
  const layout = useLayout();
  // From far away the cards have no words; who waits must stay readable.
  const size = useStore((state) => Math.max(1, 0.75 / state.transform[2]));
  return (
    <ViewportPortal>
      {[...waiting].map(([nodeId, count]) => {
        const box = layout.get(nodeId);
        if (!box || count === 0 || isHidden(layout, box)) return null;
        return (
          <button
            key={nodeId}
            type="button"
            aria-label={t('canvas.waiting.at', { count, title: box.model.title })}
            aria-pressed={chosen === nodeId}
            onClick={() => onChoose(nodeId)}
            className={cx(
              'nodrag nopan num pointer-events-auto absolute z-10 flex h-6 origin-bottom-right items-center gap-1.5 rounded-sm border border-wait-solid bg-wait-soft pr-2 pl-1 text-xs font-label whitespace-nowrap text-wait',
              chosen === nodeId && 'outline-2 outline-offset-2 outline-accent',
            )}
            style={{ left: box.x + box.width - 12, top: box.y - 18, transform: `translateX(-100%) scale(${size})` }}
          >
            <StateShape shape="clock" tone="wait" />
            {t('canvas.waiting.count', { count })}
          </button>
        );
      })}
    </ViewportPortal>
  );
}
