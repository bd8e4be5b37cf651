import { expect, it } from 'vitest';
import { type PanelState, panelAfter, shownPanels } from './panel-state.ts';

const start: PanelState = { palette: true, side: true, tab: 'issues', over: null };

it('closes and opens panels beside the canvas, each by itself', () => {
  const closed = panelAfter(start, { close: 'palette' }, 'wide');
  expect(shownPanels(closed, 'wide')).toEqual({ palette: false, side: true, tab: 'issues' });
  expect(shownPanels(panelAfter(closed, { open: 'palette' }, 'wide'), 'wide').palette).toBe(true);
});
it('shows one drawer over the canvas at a time', () => {
  expect(shownPanels(start, 'drawers')).toEqual({ palette: false, side: false, tab: null });
  const side = panelAfter(start, { open: 'side' }, 'drawers');
  expect(shownPanels(side, 'drawers')).toEqual({ palette: false, side: true, tab: null });
  const bottom = panelAfter(side, { tab: 'runs' }, 'drawers');
  expect(shownPanels(bottom, 'drawers')).toEqual({ palette: false, side: false, tab: 'runs' });
  expect(shownPanels(panelAfter(bottom, { close: 'over' }, 'drawers'), 'drawers').tab).toBeNull();
});
it('keeps what was chosen for wide windows while drawers come and go', () => {
  const after = panelAfter(panelAfter(start, { open: 'palette' }, 'drawers'), { close: 'palette' }, 'drawers');
  expect(shownPanels(after, 'wide')).toEqual({ palette: true, side: true, tab: 'issues' });
});
