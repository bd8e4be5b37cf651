'use client';
import type { Graph } from '@signalbox/flow';
import { useCallback, useState } from 'react';

/** Which frames are closed. A step that is chosen comes into sight: the frames around it open. */
export function useCollapsed(graph: Graph, selected: readonly string[] | undefined) {
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState(selected);
  const toggle = useCallback(
    (id: string) => setCollapsed((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id]))),
    [],
  );
  if (seen !== selected) {
    setSeen(selected);
    const around = new Set((selected ?? []).flatMap((id) => framesAround(graph, id)));
    if ([...collapsed].some((id) => around.has(id))) setCollapsed(new Set([...collapsed].filter((id) => !around.has(id))));
  }
  return { collapsed, toggle };
}

/** The frames around a step, from the inside out. */
export function framesAround(graph: Graph, id: string): string[] {
  const found: string[] = [];
  for (let at = graph.nodes.find((node) => node.id === id)?.within; at !== undefined && !found.includes(at); ) {
    found.push(at);
    const frame: string = at;
    at = graph.nodes.find((node) => node.id === frame)?.within;
  }
  return found;
}
