'use client';
import { useWords } from '@signalbox/ui';
import { useDraft, useGraph } from '../builder-context.tsx';
import type { Hands } from '../keys/shortcut-table.ts';

/**
 * The one tab stop of the canvas: it hands the focus on to the step chosen last, which may be out of sight. While the focus
 * is on a step it is no stop, so that Shift+Tab leads out.
 */
export function CanvasEntry({ hands, inside }: { hands: Hands; inside: boolean }) {
  const t = useWords();
  const graph = useGraph();
  const selected = useDraft((state) => state.selected.at(-1));
  const first = graph.nodes.find((node) => node.type.startsWith('trigger.')) ?? graph.nodes[0];
  const to = graph.nodes.some((node) => node.id === selected) ? selected : first?.id;
  return (
    <button
      type="button"
      tabIndex={inside ? -1 : 0}
      className="sr-only focus:not-sr-only focus:absolute! focus:top-3 focus:left-1/2 focus:z-20 focus:rounded-md focus:bg-raised focus:px-3! focus:py-1.5!"
      onFocus={() => {
        if (to) hands.focusStep(to);
      }}
      onClick={() => hands.findStep()}
    >
      {graph.nodes.length === 0 ? t('builder.canvas.empty.title') : t('editing.canvas.enter', { count: graph.nodes.length })}
    </button>
  );
}
