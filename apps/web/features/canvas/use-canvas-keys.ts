'use client';
import { useEffect, useRef } from 'react';

interface CanvasKeys {
  find: () => void;
  /** The next hit, or the one before; only while something is looked for. */
  next: ((by: 1 | -1) => void) | null;
  map: () => void;
}

/** Ctrl+F finds in the workflow, F3 goes on, M shows the map: wherever the focus is on the page. */
export function useCanvasKeys(keys: CanvasKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actOf(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function actOf(event: KeyboardEvent, { find, next, map }: CanvasKeys): (() => void) | null {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || event.altKey || target?.closest('[role=menu], [role=dialog]')) return null;
  const hasCommand = event.ctrlKey || event.metaKey;
  if (hasCommand && !event.shiftKey && event.key.toLowerCase() === 'f') return find;
  if (event.key === 'F3' && next) return () => next(event.shiftKey ? -1 : 1);
  const isTyping = target?.closest('input, textarea, select, [contenteditable=true]') !== null && target !== null;
  return event.key.toLowerCase() === 'm' && !hasCommand && !event.shiftKey && !isTyping ? map : null;
}
