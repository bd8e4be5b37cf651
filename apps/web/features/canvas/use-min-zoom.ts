'use client';
import { useStore } from '@xyflow/react';
import { useMemo } from 'react';
import type { GraphLayout } from './layout/graph-layout.ts';
import { planArea } from './layout/plan-area.ts';

const usual = 0.2;
/** However large a plan is. */
export const leastZoom = 0.03;

/** As far out as it takes to see the whole plan. */
export function useMinZoom(layout: GraphLayout): number {
  const area = useMemo(() => planArea(layout), [layout]);
  const fit = useStore(({ width, height }) => Math.min((width - 80) / area.width, (height - 140) / area.height));
  return Math.max(leastZoom, Math.min(usual, Math.floor(fit * 100) / 100));
}
