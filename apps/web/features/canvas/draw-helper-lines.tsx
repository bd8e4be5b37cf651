'use client';
import { ViewportPortal } from '@xyflow/react';
import type { Lines } from './helper-lines.ts';

const far = 20_000;

/** The lines that show what a dragged step stands in line with, over the whole canvas. */
export function HelperLines({ x, y }: Lines) {
  if (x === null && y === null) return null;
  const thin = 'calc(1px * var(--sb-unzoom))';
  return (
    <ViewportPortal>
      {x !== null && <div className="sb-helper-line" style={{ left: x, top: -far, width: thin, height: 2 * far }} />}
      {y !== null && <div className="sb-helper-line" style={{ left: -far, top: y, width: 2 * far, height: thin }} />}
    </ViewportPortal>
  );
}
