import { useState, useSyncExternalStore } from 'react';

/**
 * The newest value, but not while a pointer is down. What comes on its own and draws something new could move a button between
 * its press and its release, and the press would be lost.
 */
export function useBetweenPresses<Value>(value: Value): Value {
  const isPressed = useSyncExternalStore(subscribe, () => pressed, never);
  const [shown, setShown] = useState(value);
  if (isPressed) return shown;
  if (shown !== value) setShown(value);
  return value;
}

const never = () => false;
const told = new Set<() => void>();
let pressed = false;

function subscribe(tell: () => void): () => void {
  if (told.size === 0) for (const [type, listen] of listeners) window.addEventListener(type, listen, true);
  told.add(tell);
  return () => {
    told.delete(tell);
    if (told.size === 0) for (const [type, listen] of listeners) window.removeEventListener(type, listen, true);
  };
}

function set(next: boolean): void {
  pressed = next;
  for (const tell of told) tell();
}
// The click comes right after the release.
const release = () => setTimeout(() => set(false));
const listeners = [
  ['pointerdown', () => set(true)],
  ['pointerup', release],
  ['pointercancel', release],
  ['blur', release],
] as const;
