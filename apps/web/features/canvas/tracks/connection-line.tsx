import type { ConnectionLineComponentProps } from '@xyflow/react';
import { mainPath, trackPath } from './track-path.ts';

/** The track that is being drawn: as straight as the others. */
export function ConnectionLine({ fromX, fromY, toX, toY, fromHandle }: ConnectionLineComponentProps) {
  const [from, to] = [
    { x: fromX, y: fromY },
    { x: toX, y: toY },
  ];
  // Drawn from a bar, it runs backwards.
  const points = fromHandle.type === 'target' ? mainPath(to, from) : mainPath(from, to);
  return <path d={trackPath(points)} fill="none" className="react-flow__connection-path" />;
}
