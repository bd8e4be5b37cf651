'use client';
import { useEffect, useState } from 'react';
import type { GraphLayout } from './layout/graph-layout.ts';

const glideMs = 400;

/** True for a moment after several steps changed their places at once: they glide there. */
export function useGlide(layout: GraphLayout): boolean {
  const [seen, setSeen] = useState(layout);
  const [gliding, setGliding] = useState(0);
  if (seen !== layout) {
    setSeen(layout);
    if (movedSteps(seen, layout) > 1) setGliding(gliding + 1);
  }
  useEffect(() => {
    if (gliding === 0) return;
    const timer = setTimeout(() => setGliding(0), glideMs);
    return () => clearTimeout(timer);
  }, [gliding]);
  return gliding > 0;
}

function movedSteps(before: GraphLayout, after: GraphLayout): number {
  let count = 0;
  for (const [id, { x, y }] of after) {
    const was = before.get(id);
    if (was && (was.x !== x || was.y !== y)) count += 1;
  }
  return count;
}
