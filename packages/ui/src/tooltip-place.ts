export type Side = 'top' | 'right' | 'bottom' | 'left';

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
interface Placed {
  anchor: Box;
  bubble: Pick<Box, 'width' | 'height'>;
  side: Side;
  window: Pick<Box, 'width' | 'height'>;
}

/** Where a bubble stands: beside what it explains, on the other side where there is no room, and never outside the window. */
export function tooltipPlace({ anchor, bubble, side, window }: Placed): { left: number; top: number } {
  const middle = { left: anchor.left + (anchor.width - bubble.width) / 2, top: anchor.top + (anchor.height - bubble.height) / 2 };
  const at: Record<Side, { left: number; top: number }> = {
    top: { left: middle.left, top: anchor.top - gap - bubble.height },
    bottom: { left: middle.left, top: anchor.top + anchor.height + gap },
    left: { left: anchor.left - gap - bubble.width, top: middle.top },
    right: { left: anchor.left + anchor.width + gap, top: middle.top },
  };
  const fits = ({ left, top }: { left: number; top: number }): boolean =>
    left >= 0 && top >= 0 && left + bubble.width <= window.width && top + bubble.height <= window.height;
  const { left, top } = fits(at[side]) || !fits(at[opposite[side]]) ? at[side] : at[opposite[side]];
  return { left: inside(left, window.width - bubble.width), top: inside(top, window.height - bubble.height) };
}

const gap = 6;
const rim = 4;
const opposite: Record<Side, Side> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' };
const inside = (at: number, most: number): number => Math.max(rim, Math.min(at, most - rim));
