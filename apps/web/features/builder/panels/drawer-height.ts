import type { DrawerTab } from './drawer-tab.ts';

export const heightLimits = { min: 96, max: 480, step: 24 } as const;
/** In pixels; what has parts side by side needs more. */
const usual: Partial<Record<DrawerTab, number>> = { test: 288, values: 288, cases: 288, runs: 200 };

/** How high the drawer is with this tab: as this person left it, within limits. */
export const heightOf = (tab: DrawerTab, heights: Readonly<Record<string, number>>): number =>
  heightWithinLimits(heights[tab] ?? usual[tab] ?? 144);
export const heightWithinLimits = (height: number): number => Math.round(Math.min(heightLimits.max, Math.max(heightLimits.min, height)));
