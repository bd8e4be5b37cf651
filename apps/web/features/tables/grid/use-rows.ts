'use client';
import type { TableRowQuery, TableRows } from '@signalbox/contract';
import { useCallback, useRef, useState } from 'react';
import { readRows } from '../table-queries.ts';

export type GridRow = TableRows['items'][number];
export type GridQuery = Pick<TableRowQuery, 'search' | 'where' | 'sort' | 'order'>;
const pageRows = 200;

export interface Rows {
  /** By place in the list; what is not here has not been read yet. */
  rows: ReadonlyMap<number, GridRow>;
  /** null = not known yet. */
  total: number | null;
  error: unknown;
  /** Reads what of these places is not there yet. */
  want: (from: number, to: number) => void;
  /** Reads what was read before once more. */
  reload: () => void;
  /** Changes what is shown. */
  put: (change: (rows: Map<number, GridRow>) => void, added?: number) => void;
  /** Until this is done nothing that is read is shown: it may be older than what was typed. */
  writing: (done: Promise<unknown>) => void;
}

/** The rows of a table, read page by page as they come into view. */
export function useRows(id: string, query: GridQuery): Rows {
  const [rows, setRows] = useState<ReadonlyMap<number, GridRow>>(new Map());
  const [total, setTotal] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const asked = useRef(new Set<number>());
  const written = useRef(0);
  const open = useRef(0);
  const again = useRef(new Set<number>());
  const load = useCallback(
    async (page: number) => {
      asked.current.add(page);
      const seen = written.current;
      try {
        const answer = await readRows(id, { ...query, at: page * pageRows, limit: pageRows });
        // What is being written, or was meanwhile, is newer than this answer.
        if (open.current > 0) {
          again.current.add(page);
          return;
        }
        if (seen !== written.current) {
          void load(page);
          return;
        }
        setError(null);
        setTotal(answer.total);
        setRows((before) => {
          const next = new Map(before);
          for (let at = 0; at < pageRows; at += 1) {
            const row = answer.items[at];
            if (row) next.set(page * pageRows + at, row);
            else next.delete(page * pageRows + at);
          }
          return next;
        });
      } catch (problem) {
        asked.current.delete(page);
        setError(problem);
      }
    },
    [id, query],
  );
  const want = useCallback(
    (from: number, to: number) => {
      for (let page = Math.floor(Math.max(0, from) / pageRows); page <= Math.floor(to / pageRows); page += 1)
        if (!asked.current.has(page)) void load(page);
    },
    [load],
  );
  const reload = useCallback(() => {
    for (const page of [...asked.current]) void load(page);
  }, [load]);
  const put = useCallback<Rows['put']>((change, added = 0) => {
    written.current += 1;
    setRows((before) => {
      const next = new Map(before);
      change(next);
      return next;
    });
    if (added !== 0) setTotal((before) => (before ?? 0) + added);
  }, []);
  const writing = useCallback(
    (done: Promise<unknown>) => {
      open.current += 1;
      void done.finally(() => {
        open.current -= 1;
        if (open.current > 0) return;
        for (const page of again.current) void load(page);
        again.current.clear();
      });
    },
    [load],
  );
  return { rows, total, error, want, reload, put, writing };
}
