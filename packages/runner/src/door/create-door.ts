import type { AccountSql, Database } from '@signalbox/db';
import type { NewRun } from '../start/insert-runs.ts';
import { TooLongForDoor } from '../stride/run-rounds.ts';
import { type Owed, owesNothing, type TurnDeps } from '../stride/types.ts';
import { beginTurns, bornReady, type FirstTurns } from './first-turns.ts';

/** What takes events in lets runs make their first turn in the same transaction: it is written with the event, or not at all. */
export interface Door {
  /**
   * The caller's transaction. When it fails with the turns of runs in it, it is done once more and leaves them to a conductor:
   * no event is refused because a run is broken or takes long.
   */
  accept<T>(accountId: number, work: (sql: AccountSql, turns: Turns) => Promise<T>): Promise<T>;
}

/** The turns of one transaction. */
export interface Turns {
  begin(runs: readonly NewRun[]): Promise<FirstTurns>;
}

/** A turn at a door may take that long; the effects that are left by then are for a conductor. */
const budgetMs = 20;
/** A larger start is read once, by a conductor: the size of what stands in the database is known only there. */
const largeBytes = 32 * 1024;
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
  const left = createLeft();
  const attempt = async <T>(accountId: number, work: (sql: AccountSql, turns: Turns) => Promise<T>, used: Set<string> | null) => {
    const owed = owesNothing();
    const result = await db.withAccountSql(accountId, (sql) => {
      const may = ({ version_id: version, start }: NewRun) => {
        if (used === null || !start || left.has(version) || JSON.stringify(start).length > largeBytes) return false;
        used.add(version);
        return true;
      };
      const begin: Turns['begin'] = async (runs) =>
        stride ? beginTurns({ sql, deps: { budgetMs, ...stride }, owed, isAtDoor: true }, runs, may) : bornReady(runs, owed);
      return work(sql, { begin });
    });
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
        if (error instanceof TooLongForDoor) for (const version of error.versionIds) left.add(version, Number.POSITIVE_INFINITY);
        else for (const version of used) left.add(version, Date.now() + pauseMs);
        return attempt(accountId, work, null);
      }
    },
  };
}

/** Versions whose runs are left to conductors, and until when. */
function createLeft(most = 2000) {
  const until = new Map<string, number>();
  return {
    has: (version: string): boolean => (until.get(version) ?? 0) > Date.now(),
    add(version: string, time: number) {
      until.delete(version);
      until.set(version, time);
      for (const oldest of until.keys()) {
        if (until.size <= most) break;
        until.delete(oldest);
      }
    },
  };
}

/** It would fail again, and nobody knows whether it was committed. */
const isConnectionLost = (error: unknown): boolean => {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^(08|57|53|E[A-Z]+)/.test(code);
};
