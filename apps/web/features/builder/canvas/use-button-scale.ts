'use client';
import { useStore } from '@xyflow/react';

/** Below this there are no ports to see, so there is nothing to hang a button on. */
const least = 0.45;

/** How much larger the buttons on the canvas have to be drawn, so that they keep their size on the screen; null = too far away. */
export const useButtonScale = (): number | null =>
  useStore(({ transform: [, , zoom] }) => (zoom < least ? null : Math.max(1, Math.ceil(20 / zoom) / 20)));
