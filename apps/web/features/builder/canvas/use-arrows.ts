'use client';
import type { KeyboardEvent } from 'react';
import { useActions, useBuilder, useDraft, useGraph } from '../builder-context.tsx';
import { neighbour } from '../graph/neighbour.ts';

/** Arrow keys go along the tracks, into frames and out of them; with Shift they choose more steps. Ctrl and arrows move the card. */
export function useArrows(): (event: KeyboardEvent) => void {
  const graph = useGraph();
  const { select } = useActions();
  const { goTo } = useBuilder();
  const selected = useDraft((state) => state.selected);
  return (event) => {
    const way = ways[event.key];
    const one = selected.at(-1);
    const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [role=menu]') !== null;
    if (typing || !way || !one || event.ctrlKey || event.metaKey || event.altKey || (selected.length !== 1 && !event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    const next = neighbour(graph, one, way);
    if (!next) return;
    select(event.shiftKey ? [...selected.filter((id) => id !== next), next] : [next]);
    focusStep(next, () => goTo(next));
  };
}

/** Puts the focus on a card; one that is out of sight is brought into view first. */
function focusStep(id: string, bring: () => void): void {
  const card = () => document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
  requestAnimationFrame(() => {
    if (card()) return card()?.focus();
    bring();
    setTimeout(() => card()?.focus(), 260);
  });
}

const ways: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
