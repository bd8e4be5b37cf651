'use client';
import { useCallback, useState } from 'react';
import { useRoom } from '../use-narrow.ts';
import { keepPanels, readPanels } from './kept-panels.ts';
import { type PanelAct, type PanelState, panelAfter, shownPanels } from './panel-state.ts';

/** Which panels are open, and the acts that open and close them. What is beside the canvas is remembered. */
export function usePanels() {
  const room = useRoom();
  const [state, setState] = useState<PanelState>(() => {
    const { palette, side } = readPanels();
    return { palette, side, tab: room === 'wide' ? 'issues' : null, over: null };
  });
  const act = useCallback(
    (next: PanelAct) =>
      setState((now) => {
        const after = panelAfter(now, next, room);
        if (after.palette !== now.palette || after.side !== now.side) keepPanels({ palette: after.palette, side: after.side });
        return after;
      }),
    [room],
  );
  return { room, act, over: room === 'drawers' ? state.over : null, ...shownPanels(state, room) };
}
