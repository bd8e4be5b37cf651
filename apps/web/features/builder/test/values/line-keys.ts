import type { KeyboardEvent } from 'react';

/** What can be done with a line of values; null = not with this one. */
export interface LineActs {
  copy: () => void;
  copyPath: (() => void) | null;
  toggle: (() => void) | null;
}
interface Line {
  acts: LineActs;
  open: boolean;
  at: number;
  last: number;
  go: (to: number) => void;
}

/** The keys of a line of values. */
export const lineKeys =
  ({ acts, open, at, last, go }: Line) =>
  (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys = new Map<string, (() => void) | null>([
      ['ArrowDown', () => go(at + 1)],
      ['ArrowUp', () => go(at - 1)],
      ['Home', () => go(0)],
      ['End', () => go(last)],
      ['ArrowRight', open ? null : acts.toggle],
      ['ArrowLeft', open ? acts.toggle : null],
      ['c', acts.copy],
      ['C', acts.copyPath],
    ]);
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
