'use client';
import { type RefObject, useEffect } from 'react';
import type { DraftStore } from './draft/draft-store.ts';
import { titleFieldId } from './panels/step-panel.tsx';

/** The keys of the builder. Nothing is taken away from a field that is being typed in, but undo of the draft. */
export function useShortcuts(draft: DraftStore, search: RefObject<HTMLInputElement | null>, active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const isTyping = target?.closest('input, textarea, select, [contenteditable=true]') !== null && target !== null;
      // A menu or dialog has its own keys.
      if (target?.closest('[role=menu], [role=dialog]')) return;
      if (isTyping || event.defaultPrevented) return;
      const act = actOf(event, draft, search.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [draft, search, active]);
}

function actOf(event: KeyboardEvent, draft: DraftStore, search: HTMLInputElement | null): (() => void) | undefined {
  const state = draft.getState();
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) {
    const acts: Readonly<Record<string, () => void>> = {
      z: event.shiftKey ? state.redo : state.undo,
      y: state.redo,
      c: state.copy,
      v: state.paste,
      d: state.duplicate,
      x: () => {
        state.copy();
        // What was cut can be pasted, so nobody has to be asked about the body of a frame.
        state.remove(state.selected);
        draft.getState().answerRemoval('all');
      },
      a: () => state.select(state.history.graph.nodes.map((node) => node.id)),
    };
    // Marked words on the page are copied as words.
    if (key === 'c' && window.getSelection()?.toString()) return undefined;
    return acts[key];
  }
  if (event.altKey) return undefined;
  switch (key) {
    case 'Delete':
    case 'Backspace':
      return state.edge
        ? () => state.disconnect(state.edge ?? '')
        : state.selected.length > 0
          ? () => state.remove(state.selected)
          : undefined;
    case 'F2':
      return () => document.querySelector<HTMLInputElement>(`#${titleFieldId}`)?.select();
    case 'a':
      return () => search?.focus();
    case 'Escape':
      return () => {
        state.select([]);
        state.selectEdge(null);
      };
    default:
      return undefined;
  }
}
