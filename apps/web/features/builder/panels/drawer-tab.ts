/** The tabs of what is under the canvas. */
export type DrawerTab = 'issues' | 'test' | 'values' | 'cases' | 'runs' | 'versions';
