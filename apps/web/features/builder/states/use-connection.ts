'use client';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useOfflineSince } from '../../live/use-events.ts';
import { useBuilder, useGraph } from '../builder-context.tsx';
import { countChanges } from '../graph/count-changes.ts';

/** Since when the server cannot be reached, as the stream or a save found out, and how many changes only this device has. */
export function useConnection(): { since: Date | null; changes: number } {
  const { autosave } = useBuilder();
  const streamSince = useOfflineSince();
  const isUnsaved = useStore(autosave.state, (state) => state.phase === 'offline');
  const [saveSince, setSaveSince] = useState<Date | null>(null);
  useEffect(() => setSaveSince((before) => (isUnsaved ? (before ?? new Date()) : null)), [isUnsaved]);
  const since = streamSince ?? saveSince;
  return { since, changes: useUnsaved() };
}

/** How many things only this device has. */
export function useUnsaved(): number {
  const { autosave } = useBuilder();
  const graph = useGraph();
  const phase = useStore(autosave.state, (state) => state.phase);
  return useMemo(() => (phase === 'saved' ? 0 : Math.max(1, countChanges(autosave.saved(), graph))), [phase, autosave, graph]);
}
