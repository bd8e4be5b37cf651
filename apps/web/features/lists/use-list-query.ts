'use client';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useRef } from 'react';

export interface ListQuery<Name extends string> {
  /** Every filter; empty = not set. */
  values: Readonly<Record<Name, string>>;
  before: string | undefined;
  isFiltered: boolean;
  set: (change: Partial<Record<Name, string>>) => void;
  clear: () => void;
  older: (next: string) => void;
  newer: () => void;
}

/** The filters and the page of a list, kept in the address: a link shows the same rows to a colleague. */
export function useListQuery<Name extends string>(names: readonly Name[]): ListQuery<Name> {
  const router = useRouter();
  const pathname = usePathname();
  const params = useSearchParams();
  // Only the way here knows the newer page; after a reload Newer leads to the newest.
  const trail = useRef<(string | null)[]>([]);
  // What was asked for stands in the address a moment later; a change that comes in between builds on it.
  const asked = useRef<{ query: string; at: number } | null>(null);
  const go = useCallback(
    (change: (next: URLSearchParams) => void, how: 'push' | 'replace') => {
      const next = new URLSearchParams(
        asked.current && Date.now() - asked.current.at < settledMs ? asked.current.query : window.location.search,
      );
      change(next);
      const query = next.toString();
      asked.current = { query, at: Date.now() };
      router[how](query === '' ? pathname : `${pathname}?${query}`, { scroll: false });
    },
    [router, pathname],
  );
  const values = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<Name, string>;
  return {
    values,
    before: params.get('before') ?? undefined,
    isFiltered: names.some((name) => values[name] !== ''),
    set: useCallback(
      (change) => {
        trail.current = [];
        go((next) => {
          next.delete('before');
          for (const [name, value] of Object.entries<string | undefined>(change)) value ? next.set(name, value) : next.delete(name);
        }, 'replace');
      },
      [go],
    ),
    clear: () => {
      trail.current = [];
      go((next) => {
        for (const name of [...names, 'before']) next.delete(name);
      }, 'replace');
    },
    older: (cursor) => {
      trail.current.push(params.get('before'));
      go((next) => next.set('before', cursor), 'push');
    },
    newer: () => {
      const cursor = trail.current.pop() ?? null;
      go((next) => (cursor === null ? next.delete('before') : next.set('before', cursor)), 'push');
    },
  };
}

/** After so long the address says what was asked for. */
const settledMs = 1000;
