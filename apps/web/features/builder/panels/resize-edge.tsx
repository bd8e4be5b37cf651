'use client';
import type { KeyboardEvent } from 'react';
import { widthLimits, withinLimits } from './panel-width.ts';

/** The left edge of a panel: dragged, or moved by the arrow keys. */
export function ResizeEdge({ label, width, onWidth }: { label: string; width: number; onWidth: (width: number) => void }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keyed[event.key]?.(width);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onWidth(withinLimits(next));
  };
  return (
    <div
      role="slider"
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={widthLimits.min}
      aria-valuemax={widthLimits.max}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.buttons === 1) onWidth(withinLimits(width - event.movementX));
      }}
      className="group absolute inset-y-0 -left-3 z-10 flex w-6 cursor-col-resize touch-none justify-center focus-visible:outline-none"
    >
      <span className="block h-full w-1.5 group-hover:bg-accent-soft group-focus-visible:bg-focus" />
    </div>
  );
}

const keyed: Readonly<Record<string, (width: number) => number>> = {
  ArrowLeft: (width) => width + widthLimits.step,
  ArrowRight: (width) => width - widthLimits.step,
  Home: () => widthLimits.min,
  End: () => widthLimits.max,
};
