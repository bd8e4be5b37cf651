import type { AccountSql, Database } from '@signalbox/db';
import { TooLongForDoor } from '../stride/run-rounds.ts';
import { type Owed, owesNothing, type TurnDeps } from '../stride/types.ts';
import { createLeftVersions } from './left-versions.ts';
import { createTurns, type Turns } from './turns.ts';

/** What takes events in lets runs go on in the same transaction, those that begin with the event and those that waited for it: it is written with the event, or not at all. */
export interface Door {
  /**
   * The caller's transaction. When it fails with the turns of runs in it, it is done once more and leaves them to a conductor:
   * no event is refused because a run is broken or takes long.
   */
  accept<T>(accountId: number, work: (sql: AccountSql, turns: Turns) => Promise<T>): Promise<T>;
}

/** After a transaction that failed, the workflows in it are left to conductors for a while. */
const pauseMs = 10_000;

export interface DoorDeps {
  db: Database;
  /** Hears what is owed once a transaction is committed. */
  after: (owed: Owed) => void;
  /** What turns need; without it all runs are left to conductors. */
  stride?: TurnDeps;
}

export function createDoor({ db, after, stride }: DoorDeps): Door {
  const left = createLeftVersions();
  const attempt = async <T>(accountId: number, work: (sql: AccountSql, turns: Turns) => Promise<T>, used: Set<string> | null) => {
    const owed = owesNothing();
    const may = (turn: string): boolean => {
      if (!stride || used === null || left.has(turn)) return false;
      used.add(turn);
      return true;
    };
    const result = await db.withAccountSql(accountId, (sql) => work(sql, createTurns({ sql, owed, stride, may })));
    after({ accountId, ...owed });
    return result;
  };

  return {
    async accept(accountId, work) {
      const used = new Set<string>();
      try {
        return await attempt(accountId, work, used);
      } catch (error) {
        if (used.size === 0 || isConnectionLost(error)) throw error;
        if (error instanceof TooLongForDoor) for (const turn of error.turns) left.add(turn, Number.POSITIVE_INFINITY);
        else for (const turn of used) left.add(turn, Date.now() + pauseMs);
        return attempt(accountId, work, null);
      }
    },
  };
}

/** It would fail again, and nobody knows whether it was committed. */
const isConnectionLost = (error: unknown): boolean => {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^(08|57|53|E[A-Z]+)/.test(code);
};
