'use client';
import type { ChangedTableRows, ChangeTableRows } from '@signalbox/contract';
import { useWords } from '@signalbox/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem, describeError } from '../../client/api-problem.ts';
import { writeRows } from '../table-queries.ts';

/** `refused` = the server said no, and nothing of it was written; `failed` = nobody knows, it may be sent again. */
export type SaveState =
  | { kind: 'saved' | 'saving' }
  | { kind: 'failed'; message: string; again: () => void }
  | { kind: 'refused'; message: string; isConflict: boolean };

export interface Writer {
  state: SaveState;
  /** One after the other, each asked for what it sends when its turn has come; null = it was refused. */
  write: (body: () => ChangeTableRows) => Promise<ChangedTableRows | null>;
  forget: () => void;
}

/** Saves what is typed as it comes, in its order, and says truly how that stands. */
export function useWriter(id: string): Writer {
  const t = useWords();
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const open = useRef(0);
  const write = useCallback<Writer['write']>(
    (body) => {
      open.current += 1;
      setState({ kind: 'saving' });
      const send = async (): Promise<ChangedTableRows | null> => {
        for (;;) {
          try {
            const answer = await writeRows(id, body());
            open.current -= 1;
            setState((before) => (before.kind === 'saving' && open.current === 0 ? { kind: 'saved' } : before));
            return answer;
          } catch (error) {
            const message = describeError(t, error).detail;
            if (error instanceof ApiProblem && error.status < 500 && error.status !== 401 && error.status !== 429) {
              open.current -= 1;
              setState({ kind: 'refused', message, isConflict: conflicts.has(error.code) });
              return null;
            }
            await new Promise<void>((again) => setState({ kind: 'failed', message, again }));
            setState({ kind: 'saving' });
          }
        }
      };
      const sent = line.current.then(send);
      line.current = sent;
      return sent;
    },
    [id, t],
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (open.current > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
  const forget = useCallback(() => setState({ kind: open.current === 0 ? 'saved' : 'saving' }), []);
  return { state, write, forget };
}

const conflicts = new Set(['table.row_changed', 'table.row_gone']);
