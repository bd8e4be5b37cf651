import type { Box, GraphLayout } from './graph-layout.ts';

/** Whether a step stands in a frame that is closed: then it is not drawn. */
export function isHidden(layout: GraphLayout, box: Pick<Box, 'within'>): boolean {
  for (let at = outer(layout, box); at; at = outer(layout, at)) if (at.collapsed) return true;
  return false;
}
const outer = (layout: GraphLayout, { within }: Pick<Box, 'within'>): Box | undefined => (within === null ? undefined : layout.get(within));
