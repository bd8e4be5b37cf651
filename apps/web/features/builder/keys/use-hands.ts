'use client';
import { type RefObject, useMemo } from 'react';
import { layoutOf } from '../../canvas/layout/graph-layout.ts';
import { mostFitZoom } from '../../canvas/opening-view.ts';
import type { CanvasFlow } from '../../canvas/workflow-canvas.tsx';
import { useBuilder } from '../builder-context.tsx';
import { titleFieldId } from '../panels/title-field.ts';
import type { Hands } from './shortcut-table.ts';

interface HandsOf {
  flow: RefObject<CanvasFlow | null>;
  openMenu?: () => void;
  showKeys?: () => void;
}
const nothing = () => undefined;
/** A zoom in pixels of the screen: what fits, but no larger than life. */
const fitting = { padding: 0.08, maxZoom: mostFitZoom, duration: 200 } as const;

/** What the keys of the builder move. */
export function useHands({ flow, openMenu = nothing, showKeys = nothing }: HandsOf): Hands {
  const { draft, openSettings, findStep } = useBuilder();
  return useMemo(
    () => ({
      draft,
      openSettings,
      findStep,
      openMenu,
      showKeys,
      current: () => focusedCard() ?? draft.getState().selected.at(-1) ?? null,
      focusStep: (id) => focusStep(id, () => bring(draft.getState().history.graph, id, flow.current)),
      rename: () => document.querySelector<HTMLInputElement>(`#${titleFieldId}`)?.select(),
      foldFrame: (id) => card(id)?.querySelector<HTMLElement>('button[aria-expanded]')?.click(),
      zoom: (to) => {
        const at = flow.current;
        if (to === 'in') void at?.zoomIn({ duration: 120 });
        else if (to === 'out') void at?.zoomOut({ duration: 120 });
        else if (to === 'full') void at?.zoomTo(1, { duration: 200 });
        else void at?.fitView(fitting);
      },
    }),
    [draft, openSettings, findStep, openMenu, showKeys, flow],
  );
}

const card = (id: string) => document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
const focusedCard = (): string | null => document.activeElement?.closest<HTMLElement>('.react-flow__node')?.dataset.id ?? null;

function bring(graph: Parameters<typeof layoutOf>[0], id: string, flow: CanvasFlow | null): void {
  const box = layoutOf(graph).get(id);
  if (box) void flow?.setCenter(box.x + box.width / 2, box.y + Math.min(60, box.height / 2), { zoom: flow.getZoom(), duration: 120 });
}

/** Puts the focus on a card; one that is out of sight is brought into view first. */
export function focusStep(id: string, bringIt: () => void, frames = 30): void {
  requestAnimationFrame(() => {
    const found = card(id);
    if (found) return found.focus();
    if (frames === 30) bringIt();
    if (frames > 0) focusStep(id, bringIt, frames - 1);
  });
}
