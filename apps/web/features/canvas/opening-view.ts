import { type FitViewOptions, getViewportForBounds, type Viewport } from '@xyflow/react';
import type { CanvasNode } from './canvas-elements.ts';
import { leastZoom } from './use-min-zoom.ts';
import type { Room } from './use-room.ts';

/** Cards are drawn no larger than this where a plan is fitted. */
export const mostFitZoom = 0.92;

/** From where the whole plan is seen. Known before a card is drawn, so that not all of them have to be drawn to find it; null = there is nothing to see. */
export function openingView(nodes: readonly CanvasNode[], room: Room, padding: NonNullable<FitViewOptions['padding']>): Viewport | null {
  const outer = nodes.filter(({ parentId }) => parentId === undefined);
  if (outer.length === 0) return null;
  const [x, y] = [Math.min(...outer.map((node) => node.position.x)), Math.min(...outer.map((node) => node.position.y))];
  const right = Math.max(...outer.map(({ position, width = 0 }) => position.x + width));
  const bottom = Math.max(...outer.map(({ position, height = 0 }) => position.y + height));
  return getViewportForBounds({ x, y, width: right - x, height: bottom - y }, room.width, room.height, leastZoom, mostFitZoom, padding);
}
