/** No time for what moves by itself, where that is not wanted. */
export const calmMs = (ms: number): number => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ms);
