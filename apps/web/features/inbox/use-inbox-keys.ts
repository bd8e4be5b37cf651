'use client';
import { useEffect, useRef } from 'react';

/** What the keys of the inbox do; `/` and `?` work everywhere on the page. */
export interface InboxHands {
  move: (by: 1 | -1) => void;
  answer: () => void;
  note: () => void;
  close: () => void;
  /** Chooses the line that has the focus, or all up to it. */
  select: (isRange: boolean) => void;
  assign: () => void;
  tag: () => void;
  search: () => void;
  help: () => void;
  /** Shows the list alone. */
  back: () => void;
}

/** The keys that work wherever nothing is typed. */
export function useInboxKeys(hands: InboxHands): void {
  const latest = useRef(hands);
  latest.current = hands;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act) return;
      event.preventDefault();
      act(latest.current, event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

const acts: Readonly<Record<string, (hands: InboxHands, event: KeyboardEvent) => void>> = {
  j: (hands) => hands.move(1),
  ArrowDown: (hands) => hands.move(1),
  k: (hands) => hands.move(-1),
  ArrowUp: (hands) => hands.move(-1),
  r: (hands) => hands.answer(),
  n: (hands) => hands.note(),
  e: (hands) => hands.close(),
  x: (hands, { shiftKey }) => hands.select(shiftKey),
  a: (hands) => hands.assign(),
  t: (hands) => hands.tag(),
  '/': (hands) => hands.search(),
  '?': (hands) => hands.help(),
  Escape: (hands) => hands.back(),
};

/** What is typed in, lists that open, menus and dialogs have their own keys. */
const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true], [role=menu], [role=dialog]') !== null;
