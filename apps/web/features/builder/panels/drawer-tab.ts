/** The tabs of what is under the canvas. */
export type DrawerTab = 'issues' | 'test' | 'runs' | 'versions';
