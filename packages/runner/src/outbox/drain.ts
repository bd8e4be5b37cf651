import type { Database } from '@signalbox/db';
import type { Waker } from '../waker/waker.ts';
import { handlers } from './handlers.ts';
import type { OutboxHandler, OutboxKind, OutboxTables, Woken } from './types.ts';

export interface DrainDeps extends OutboxTables {
  db: Database;
  waker: Pick<Waker, 'runs' | 'live' | 'lanes'>;
  log: { warn(fields: object, message: string): void };
}

/**
 * Acts on everything that is due in an account's outbox, one transaction per entry. An entry that fails waits for its own next try, the others go on.
 * Returns in how many milliseconds the next one is due; null = none is within two seconds, and the sweep finds the later ones.
 */
export async function drain(deps: DrainDeps, accountId: number): Promise<number | null> {
  for (;;) {
    const taken: { id: string | null } = { id: null };
    try {
      const woken = await actOnNext(deps, accountId, taken);
      if ('nextMs' in woken) return woken.nextMs;
      deps.waker.runs(accountId, woken.conductors);
      if (woken.providers) deps.waker.lanes(woken.providers);
      if (woken.runs.length > 0) deps.waker.live({ account: accountId, runs: woken.runs });
    } catch (error) {
      if (taken.id === null) throw error;
      deps.log.warn({ entry: taken.id, error: String(error) }, 'something that one run owes to another failed; trying again');
      await postpone(deps.db, accountId, taken.id);
    }
  }
}

/** Whoever deletes the row acts on it, in the same transaction: it happens once or not at all. */
function actOnNext(deps: DrainDeps, accountId: number, taken: { id: string | null }): Promise<Woken | { nextMs: number | null }> {
  return deps.db.withAccountSql(accountId, async (sql) => {
    const [entry] = await sql<Entry | { id: null; nextMs: number | null }>(
      `with gone as (delete from outbox where account_id = $1 and id = (select id from outbox where account_id = $1 and due_at <= now() order by id limit 1 for update skip locked)
         returning id, kind, payload)
       select g.id, g.kind, g.payload, case when g.id is null then (select ceil(extract(epoch from min(o.due_at) - clock_timestamp()) * 1000)::int from outbox o
         where o.account_id = $1 and o.due_at > now() and o.due_at < now() + interval '2 s') end as "nextMs"
       from (select) one left join gone g on true`,
      [],
      'outbox_take',
    );
    if (!entry || entry.id === null) return { nextMs: entry?.nextMs ?? null };
    taken.id = entry.id;
    const handler = Object.hasOwn(handlers, entry.kind) ? handlers[entry.kind as OutboxKind] : undefined;
    if (!handler) throw new Error(`nobody knows outbox entries of kind ${entry.kind}`);
    return (handler as OutboxHandler<OutboxKind>)(sql, entry.payload as never, deps);
  });
}

interface Entry {
  id: string;
  kind: string;
  payload: Record<string, unknown>;
}

/** After 1, 2, 4 .. 300 seconds. */
async function postpone(db: Database, accountId: number, id: string): Promise<void> {
  await db.withAccountSql(accountId, (sql) =>
    sql(
      `update outbox set tries = least(tries + 1, 1000), due_at = now() + interval '1 s' * least(300, power(2, least(tries, 10))) where account_id = $1 and id = $2`,
      [id],
      'outbox_postpone',
    ),
  );
}
