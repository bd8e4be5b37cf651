'use client';
import type { Graph } from '@signalbox/flow';
import { later } from '@signalbox/ui';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useOfflineSince } from '../../live/use-events.ts';
import { type BuilderParts, useBuilder, useDraft } from '../builder-context.tsx';

/** Since when the server cannot be reached, as the stream or a save found out. */
export function useOffline(): Date | null {
  const { autosave } = useBuilder();
  const streamSince = useOfflineSince();
  const isUnsaved = useStore(autosave.state, (state) => state.phase === 'offline');
  const [saveSince, setSaveSince] = useState<Date | null>(null);
  useEffect(() => setSaveSince((before) => (isUnsaved ? (before ?? new Date()) : null)), [isUnsaved]);
  return streamSince ?? saveSince;
}

/** How many things only this device has. To count them costs too much for each letter: `isShown` says whether anybody sees it. */
export function useUnsaved(isShown: boolean): number {
  const { autosave, draft } = useBuilder();
  useStore(autosave.state, (state) => isShown && state.phase);
  return useDraft(() => (isShown ? countUnsaved({ autosave, draft }) : 0));
}

const counting = later(() => import('../graph/count-changes.ts'));
let countChanges: ((saved: Graph, draft: Graph) => number) | null = null;
/** Has what counts there before it is asked for: without a network it cannot be fetched any more. */
export function fetchCounting(): void {
  void counting().then(
    (part) => {
      countChanges = part.countChanges;
    },
    () => undefined,
  );
}

/** How many things only this device has now; before it can be counted, one. */
export function countUnsaved({ autosave, draft }: Pick<BuilderParts, 'autosave' | 'draft'>): number {
  if (autosave.state.getState().phase === 'saved') return 0;
  return Math.max(1, countChanges?.(autosave.saved(), draft.getState().history.graph) ?? 1);
}
