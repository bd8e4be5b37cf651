import { type NodeHandle, Position } from '@xyflow/react';
import type { Box } from '../layout/graph-layout.ts';
import { portPosition } from '../layout/port-position.ts';

const ring = 11;

/** Where tracks begin and end on a card: told to React Flow, so that it measures nothing and knows cards that are out of sight. */
export function staticHandles(box: Box): NodeHandle[] {
  const { model, width } = box;
  const ports = [...(model.inside ? [model.inside] : []), ...model.main, ...model.sidings, ...model.quiet];
  return [
    ...(model.kind === 'trigger'
      ? []
      : [{ id: null, type: 'target' as const, position: Position.Top, x: width / 2 - 9, y: -3, width: 18, height: 6 }]),
    ...ports.map((port) => {
      const place = portPosition(model, port.name, box, box.entry);
      const position = place.line === 'siding' ? Position.Right : Position.Bottom;
      return {
        id: port.name,
        type: 'source' as const,
        position,
        x: place.x - ring / 2,
        y: place.y - ring / 2,
        width: ring,
        height: ring,
      };
    }),
  ];
}
