import type { KeyboardEvent } from 'react';

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrow keys go from row to row of the timeline, through all branches and rounds that are open. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const move = moves[event.key];
  const rows = [...(event.currentTarget.closest('[data-timeline]')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  if (!move || rows.length === 0) return;
  event.preventDefault();
  rows[move(rows.indexOf(event.currentTarget), rows.length)]?.focus();
}
