'use client';
import { useStore } from '@xyflow/react';

/** What is drawn at which zoom (ui.md section 7). */
const levels = [
  { under: 0.7, name: 'sb-zoom-far' },
  { under: 0.5, name: 'sb-zoom-half' },
  { under: 0.45, name: 'sb-zoom-small' },
  { under: 0.3, name: 'sb-zoom-plate' },
  { under: 0.27, name: 'sb-zoom-dot' },
] as const;
/** From far away what keeps its size on the screen is set anew only when the zoom has changed by this much. */
const grain = 0.05;

/** The level of detail as a class of the canvas, whether cards tell only what can be read from afar, and how much larger things have to be drawn to keep their size on the screen. */
export function useDetail(): { level: string; isFar: boolean; unzoom: number } {
  const level = useStore(({ transform: [, , zoom] }) =>
    levels
      .filter(({ under }) => zoom < under)
      .map(({ name }) => name)
      .join(' '),
  );
  const unzoom = useStore(({ transform: [, , zoom] }) => (zoom >= 0.7 ? 1 : 1 / Math.max(grain, Math.floor(zoom / grain + 0.001) * grain)));
  // Whoever draws a track goes on doing so.
  const isDrawing = useStore(({ connection }) => connection.inProgress);
  return { level, isFar: level !== '' && !isDrawing, unzoom: Math.round(unzoom * 1000) / 1000 };
}
