'use client';
import type { Contact } from '@signalbox/contract';
import { useState } from 'react';

export interface Selection {
  ids: ReadonlySet<string>;
  toggle: (contact: Contact) => void;
  add: (contacts: readonly Contact[]) => void;
  clear: () => void;
}

/** The API does one thing for so many at once. */
export const mostSelected = 500;

/** Which contacts are selected, over the pages of the list. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    toggle: ({ id }) => {
      const next = new Set(ids);
      if (!next.delete(id) && next.size < mostSelected) next.add(id);
      setIds(next);
    },
    add: (contacts) => setIds(new Set([...ids, ...contacts.map(({ id }) => id)].slice(0, mostSelected))),
    clear: () => setIds(new Set()),
  };
}
