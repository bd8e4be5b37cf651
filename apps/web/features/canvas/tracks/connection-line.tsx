import type { ConnectionLineComponentProps } from '@xyflow/react';
import { mainTrack } from './track-path.ts';

/** The track that is being drawn: as straight as the others. */
export function ConnectionLine({ fromX, fromY, toX, toY, fromHandle }: ConnectionLineComponentProps) {
  const [from, to] = [
    { x: fromX, y: fromY },
    { x: toX, y: toY },
  ];
  // Drawn from a bar, it runs backwards.
  const path = fromHandle.type === 'target' ? mainTrack(to, from) : mainTrack(from, to);
  return <path d={path} fill="none" className="react-flow__connection-path" />;
}
