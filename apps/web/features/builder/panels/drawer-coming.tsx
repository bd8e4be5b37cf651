import { useState } from 'react';
import { heightOf } from './drawer-height.ts';
import type { DrawerTab } from './drawer-tab.ts';
import { readPanels } from './kept-panels.ts';

/** As high as the drawer will be: the canvas is fitted into what is left. */
export function DrawerComing({ tab, over = false, phone = false }: { tab: DrawerTab | null; over?: boolean; phone?: boolean }) {
  const [heights] = useState(() => readPanels().heights);
  // The tabs and two lines; open, the edge that is dragged stands 6 px above them.
  const height = 39 + (tab && !over && !phone ? 6 + heightOf(tab, heights) : 0);
  return <div style={{ height }} className="shrink-0 border-y border-line bg-surface phone:order-first" />;
}
