'use client';
import { type KeyboardEvent as ReactKeyboardEvent, useEffect } from 'react';
import { chordOf } from './chord-of.ts';
import { type Hands, type Shortcut, shortcuts } from './shortcut-table.ts';

/** The keys that work wherever nothing is typed. */
export function useShortcuts(hands: Hands, active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTaken(event.target)) return;
      if (press(anywhere, event, hands)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [hands, active]);
}

/** The keys of the canvas, before the canvas library sees them: it has a mind of its own about arrows. */
export const canvasKeys =
  (hands: Hands) =>
  (event: ReactKeyboardEvent): void => {
    const isOnButton = event.target instanceof HTMLElement && event.target.closest('button, [role=button]') !== null;
    if (isTaken(event.target) || isOnButton || !press(onCanvas, event.nativeEvent, hands)) return;
    event.preventDefault();
    event.stopPropagation();
  };

function press(list: readonly Shortcut[], event: KeyboardEvent, hands: Hands): boolean {
  const chord = chordOf(event);
  const found = list.find((shortcut) => shortcut.chords.includes(chord));
  return found?.act !== undefined && found.act(hands, chord) !== false;
}
const onCanvas = shortcuts.filter((shortcut) => shortcut.onCanvas);
const anywhere = shortcuts.filter((shortcut) => !shortcut.onCanvas);

/** What is typed in, menus, dialogs and the map have their own keys; what fades away after its choice has none any more. */
const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[data-closed]') === null &&
  target.closest('input, textarea, select, [contenteditable=true], [role=menu], [role=dialog], .sb-map') !== null;
