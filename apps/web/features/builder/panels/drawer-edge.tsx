'use client';
import type { KeyboardEvent } from 'react';
import { heightLimits, heightWithinLimits } from './drawer-height.ts';

/** The upper edge of the drawer: dragged, or moved by the arrow keys. */
export function DrawerEdge({ label, height, onHeight }: { label: string; height: number; onHeight: (height: number) => void }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keyed[event.key]?.(height);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onHeight(heightWithinLimits(next));
  };
  return (
    <div
      role="slider"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={heightLimits.min}
      aria-valuemax={heightLimits.max}
      aria-valuenow={height}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.buttons === 1) onHeight(heightWithinLimits(height - event.movementY));
      }}
      className="group relative z-10 -mt-[18px] flex h-6 cursor-row-resize touch-none items-end focus-visible:outline-none"
    >
      <span className="block h-1.5 w-full group-hover:bg-accent-soft group-focus-visible:bg-focus" />
    </div>
  );
}

const keyed: Readonly<Record<string, (height: number) => number>> = {
  ArrowUp: (height) => height + heightLimits.step,
  ArrowDown: (height) => height - heightLimits.step,
  Home: () => heightLimits.min,
  End: () => heightLimits.max,
};
