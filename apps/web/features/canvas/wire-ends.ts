import type { Connection } from '@xyflow/react';

/** A drawn connection as a track of the graph. */
export const trackOf = ({ source, sourceHandle, target }: Pick<Connection, 'source' | 'target'> & { sourceHandle?: string | null }) => ({
  from: source,
  port: sourceHandle ?? 'next',
  to: target,
});

/** Where a hand is on the screen. */
export function pointOf(event: globalThis.MouseEvent | TouchEvent): { x: number; y: number } {
  const { clientX, clientY } = 'clientX' in event ? event : (event.changedTouches[0] ?? { clientX: 0, clientY: 0 });
  return { x: clientX, y: clientY };
}
