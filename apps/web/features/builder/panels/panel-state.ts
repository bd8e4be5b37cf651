import type { Room } from '../use-narrow.ts';
import type { DrawerTab } from './drawer-tab.ts';

export interface PanelState {
  /** Beside the canvas, while there is room for that. */
  palette: boolean;
  side: boolean;
  tab: DrawerTab | null;
  /** The one drawer that lies over the canvas, where there is no such room. */
  over: 'palette' | 'side' | 'bottom' | null;
}
export type PanelAct = { open: 'palette' | 'side' } | { close: 'palette' | 'side' | 'over' } | { tab: DrawerTab | null };

/** What a press does to the panels. Two are never open over the canvas at once. */
export function panelAfter(state: PanelState, act: PanelAct, room: Room): PanelState {
  if ('tab' in act) return { ...state, tab: act.tab, over: act.tab ? 'bottom' : state.over === 'bottom' ? null : state.over };
  if ('open' in act) return { ...state, over: act.open, ...(room === 'wide' ? { [act.open]: true } : {}) };
  if (act.close === 'over') return { ...state, over: null };
  return { ...state, over: state.over === act.close ? null : state.over, ...(room === 'wide' ? { [act.close]: false } : {}) };
}

/** What is to be seen of them. */
export function shownPanels({ palette, side, tab, over }: PanelState, room: Room): Omit<PanelState, 'over'> {
  if (room === 'wide') return { palette, side, tab };
  if (room === 'phone') return { palette: false, side: false, tab };
  return { palette: over === 'palette', side: over === 'side', tab: over === 'bottom' ? tab : null };
}
