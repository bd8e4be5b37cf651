'use client';
import { useCallback, useState } from 'react';

/** Conversations that are chosen to be changed together. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** Chooses one or lets it go; `isRange` = all from the one that was chosen last, as they stand in the list. */
  toggle: (id: string, isRange?: boolean) => void;
  clear: () => void;
}

export function useSelection(orderOf: () => readonly string[]): Selection {
  const [state, setState] = useState<{ ids: ReadonlySet<string>; last: string | null }>({ ids: new Set(), last: null });
  return {
    ids: state.ids,
    toggle: useCallback(
      (id, isRange = false) =>
        setState(({ ids, last }) => ({ ids: toggled(ids, { id, last: isRange ? last : null, order: orderOf() }), last: id })),
      [orderOf],
    ),
    clear: useCallback(() => setState({ ids: new Set(), last: null }), []),
  };
}

/** With the one that is meant, or without it; from `last` on all between them are chosen. */
export function toggled(
  ids: ReadonlySet<string>,
  { id, last, order }: { id: string; last: string | null; order: readonly string[] },
): ReadonlySet<string> {
  const [from, to] = [last === null ? -1 : order.indexOf(last), order.indexOf(id)];
  const next = new Set(ids);
  if (from >= 0 && to >= 0) for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
  else if (!next.delete(id)) next.add(id);
  return next;
}
