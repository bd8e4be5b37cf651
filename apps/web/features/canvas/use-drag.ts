'use client';
import type { NodeChange } from '@xyflow/react';
import { useRef, useState } from 'react';
import { type CanvasNode, noteMark } from './canvas-elements.ts';
import { heights, stepWidth } from './cards/step-model.ts';
import { helperLines, type Lines, noLines } from './helper-lines.ts';
import type { GraphLayout } from './layout/graph-layout.ts';

export interface Move {
  id: string;
  /** Within the frame that the step stood in before. */
  position: { x: number; y: number };
}
export interface Drop {
  moves: Move[];
  /** Where the steps were let go: in this frame, on the open canvas (null). Undefined = moved by keys, they stay where they belong. */
  into?: string | null;
}
/** What is dragged lies over everything else. */
const onTop = 1000;
interface Held {
  position?: { x: number; y: number };
  width?: number;
  height?: number;
}

/** What is being dragged lies over the graph until it is let go: the graph, and everything that follows from it, changes once. */
export function useDrag(layout: GraphLayout, onDrop: ((drop: Drop) => void) | undefined) {
  const [held, setHeld] = useState<ReadonlyMap<string, Held>>(new Map());
  const [target, setTarget] = useState<string | null>(null);
  const [lines, setLines] = useState<Lines>(noLines);
  const latest = useRef<ReadonlyMap<string, Held>>(held);
  const put = (next: ReadonlyMap<string, Held>) => {
    latest.current = next;
    setHeld(next);
  };

  const onChanges = (changes: readonly NodeChange<CanvasNode>[]) => {
    const moved = changes.filter((change) => change.type === 'position').filter((change) => change.position !== undefined);
    const sized = changes.filter((change) => change.type === 'dimensions').filter((change) => change.resizing && change.dimensions);
    if (sized.length > 0 || moved.some((change) => change.dragging === true)) {
      const next = new Map(latest.current);
      const [only] = moved;
      const line = moved.length === 1 && only?.position ? helperLines(layout, only.id, only.position) : null;
      setLines(line?.lines ?? noLines);
      if (line && only) only.position = line.position;
      for (const change of moved) if (change.position) next.set(change.id, { ...next.get(change.id), position: change.position });
      for (const change of sized) if (change.dimensions) next.set(change.id, { ...next.get(change.id), ...change.dimensions });
      put(next);
      const first = moved[0];
      setTarget(
        first?.position && !first.id.startsWith(noteMark)
          ? frameUnder(layout, first.id, { position: first.position, dragged: [...next.keys()] })
          : null,
      );
      return;
    }
    const ends = changes.some((change) => change.type === 'position' && change.dragging === false) && latest.current.size > 0;
    if (ends) {
      const moves = [...latest.current].flatMap(([id, { position }]) => (position ? [{ id, position }] : []));
      for (const change of moved) {
        const move = moves.find((one) => one.id === change.id);
        if (move && change.position) move.position = change.position;
      }
      const [only] = moves;
      if (moves.length === 1 && only) only.position = helperLines(layout, only.id, only.position).position;
      const first = moves.find((move) => !move.id.startsWith(noteMark));
      const into = first ? frameUnder(layout, first.id, { position: first.position, dragged: moves.map((move) => move.id) }) : undefined;
      put(new Map());
      setTarget(null);
      setLines(noLines);
      onDrop?.({ moves, ...(into === undefined ? {} : { into }) });
    } else if (moved.length > 0) onDrop?.({ moves: moved.flatMap(({ id, position }) => (position ? [{ id, position }] : [])) });
  };
  const isHeld = held.size > 0;
  const apply = (nodes: CanvasNode[]): CanvasNode[] =>
    !isHeld
      ? nodes
      : nodes.map((node) => {
          const change = held.get(node.id);
          const marked = node.id === target;
          if (!change && !marked) return node;
          const { position, ...size } = change ?? {};
          const measured =
            size.width !== undefined && size.height !== undefined ? { measured: { width: size.width, height: size.height } } : {};
          return {
            ...node,
            ...(position ? { position, ...(node.type === 'note' ? {} : { zIndex: onTop }) } : {}),
            ...size,
            ...measured,
            ...(marked ? { className: 'sb-drop-target' } : {}),
          } as CanvasNode;
        });
  return { apply, onChanges, isHeld, lines };
}

/** The innermost frame under the head of a dragged card; null = the open canvas. A frame cannot go into itself. */
export function frameUnder(
  layout: GraphLayout,
  id: string,
  { position, dragged }: { position: { x: number; y: number }; dragged: readonly string[] },
): string | null {
  const box = layout.get(id);
  const parent = box?.within ? layout.get(box.within) : undefined;
  const at = {
    x: position.x + (parent?.x ?? 0) + (box?.width ?? stepWidth) / 2,
    y: position.y + (parent?.y ?? 0) + heights.head / 2,
  };
  return frameAt(layout, at, dragged);
}

export function frameAt(layout: GraphLayout, at: { x: number; y: number }, dragged: readonly string[] = []): string | null {
  const holds = [...layout.values()].filter(
    (one) =>
      one.model.isFrame &&
      !one.collapsed &&
      at.x > one.x &&
      at.x < one.x + one.width &&
      at.y > one.y &&
      at.y < one.y + one.height &&
      !dragged.some((other) => other === one.id || isInside(layout, one.id, other)),
  );
  return holds.sort((a, b) => b.depth - a.depth)[0]?.id ?? null;
}

/** Whether a step stands in a frame, at any depth. */
export function isInside(layout: GraphLayout, id: string, frame: string): boolean {
  for (let at = layout.get(id)?.within ?? null; at !== null; at = layout.get(at)?.within ?? null) if (at === frame) return true;
  return false;
}
