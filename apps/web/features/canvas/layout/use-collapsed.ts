'use client';
import type { Graph } from '@signalbox/flow';
import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Which frames are closed. A step that is chosen comes into sight: the frames around it open. Closing a frame over
 * chosen steps chooses the frame instead, for what is not drawn cannot be let go of.
 */
export function useCollapsed(graph: Graph, selected: readonly string[] | undefined, onSelect: ((ids: string[]) => void) | undefined) {
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState(selected);
  const latest = useRef({ graph, selected, onSelect });
  useEffect(() => {
    latest.current = { graph, selected, onSelect };
  });
  // Never a new function: every frame reads it from the context and would be drawn anew.
  const toggle = useCallback((id: string) => {
    const now = latest.current;
    if (now.selected?.some((one) => framesAround(now.graph, one).includes(id))) now.onSelect?.([id]);
    setCollapsed((all) => (all.has(id) ? new Set([...all].filter((one) => one !== id)) : new Set([...all, id])));
  }, []);
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
