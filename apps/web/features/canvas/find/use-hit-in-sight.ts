'use client';
import type { Graph } from '@signalbox/flow';
import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { calmMs } from '../calm-ms.ts';
import { noteMark } from '../canvas-elements.ts';
import type { GraphLayout } from '../layout/graph-layout.ts';
import { framesAround } from '../layout/use-collapsed.ts';

interface Around {
  graph: Graph;
  layout: GraphLayout;
  collapsed: ReadonlySet<string>;
  toggle: (frame: string) => void;
}
/** Cards can be read from here on. */
const leastZoom = 0.5;

/** Whoever goes from hit to hit is led there, into closed frames too; an edit leads nowhere. */
export function useHitInSight(hit: string | null, around: Around): void {
  const flow = useReactFlow();
  const latest = useRef(around);
  useEffect(() => {
    latest.current = around;
  });
  useEffect(() => {
    if (hit === null) return;
    const { graph, layout, collapsed, toggle } = latest.current;
    for (const frame of framesAround(graph, hit)) if (collapsed.has(frame)) toggle(frame);
    const note = graph.notes.find((one) => noteMark + one.id === hit);
    const box = layout.get(hit) ?? (note && { ...note, ...note.position });
    if (!box) return;
    const zoom = Math.max(flow.getZoom(), leastZoom);
    void flow.setCenter(box.x + box.width / 2, box.y + Math.min(120, box.height / 2), { zoom, duration: calmMs(200) });
  }, [hit, flow]);
}
