const gap = 6;
const edge = 8;

/** Puts a box under what it belongs to, or above it where there is more room. It never leaves the window. */
export function placeBeside(box: HTMLElement, beside: DOMRect, { width: wanted, height: most }: { width: number; height: number }): void {
  const width = Math.min(wanted, innerWidth - 2 * edge);
  const below = innerHeight - beside.bottom - gap - edge;
  const above = beside.top - gap - edge;
  const isBelow = below >= Math.min(most, box.scrollHeight) || below >= above;
  const right = Math.min(Math.max(beside.right, edge + width), innerWidth - edge);
  const left = beside.left + width <= innerWidth - edge ? beside.left : right - width;
  Object.assign(box.style, {
    width: `${width}px`,
    maxHeight: `${Math.max(140, Math.min(most, isBelow ? below : above))}px`,
    left: `${Math.max(edge, left)}px`,
    top: isBelow ? `${beside.bottom + gap}px` : 'auto',
    bottom: isBelow ? 'auto' : `${innerHeight - beside.top + gap}px`,
  });
}
