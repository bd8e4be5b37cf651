import { type AccountSql, type Database, rowsOf } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { NodeResult } from '@signalbox/flow';
import type { OpenCall } from './open-calls.ts';

export interface Settled {
  call: OpenCall;
  status: 'done' | 'failed' | 'unknown';
  result: NodeResult;
  tookMs: number | null;
}

/** Group commit of call results: what ends while a commit is under way shares the next one. */
export function createCallSettler(db: Database): (accountId: number, settled: Settled) => Promise<void> {
  const queues = new Map<number, { waiting: { item: Settled; resolve: () => void; reject: (error: unknown) => void }[]; busy: boolean }>();

  const drain = async (accountId: number) => {
    const queue = queues.get(accountId);
    if (!queue || queue.busy) return;
    queue.busy = true;
    while (queue.waiting.length > 0) {
      const batch = queue.waiting.splice(0, 256);
      try {
        await db.withAccountSql(accountId, (sql) =>
          writeSettled(
            sql,
            batch.map((entry) => entry.item),
          ),
        );
        for (const entry of batch) entry.resolve();
      } catch (error) {
        for (const entry of batch) entry.reject(error);
      }
    }
    queues.delete(accountId);
  };

  return (accountId, item) =>
    new Promise((resolve, reject) => {
      const queue = queues.get(accountId) ?? { waiting: [], busy: false };
      queues.set(accountId, queue);
      queue.waiting.push({ item, resolve, reject });
      // Results that arrive in the same turn of the event loop share one commit.
      setImmediate(() => void drain(accountId));
    });
}

/** Result, event and readiness in one transaction. A call that was settled before keeps its first result; a run that ended has no row to wake. */
export async function writeSettled(sql: AccountSql, items: readonly Settled[]): Promise<void> {
  const sorted = items.toSorted((a, b) => (a.call.runId < b.call.runId ? -1 : 1));
  await sql(
    `with held as materialized (select run_id from run_state where account_id = $1 and run_id = any ($2::uuid[]) order by run_id for no key update),
       d as (select * from ${results.from('$4')}),
       won as (update run_call c set status = d.status, result = d.payload -> 'result' from d, held
         where held.run_id = d.run_id and c.account_id = $1 and c.id = any ($3::uuid[]) and c.id = d.id and c.status = 'pending'
         returning c.id, c.run_id, d.event_id, d.payload),
       told as (insert into run_event (account_id, id, run_id, kind, call_id, payload) select $1, event_id, run_id, 'call', id, payload from won)
     update run_state s set wake_at = now() where s.account_id = $1 and s.run_id = any (array(select run_id from won))`,
    [
      ...[sorted.map((item) => item.call.runId), sorted.map((item) => item.call.id)],
      results.of(
        sorted.map(({ call, status, result, tookMs }) => ({
          ...{ id: call.id, run_id: call.runId, event_id: newId(), status, payload: { result, tookMs } },
        })),
      ),
    ],
    'settle_calls',
  );
}

const results = rowsOf({ id: 'uuid', run_id: 'uuid', event_id: 'uuid', status: 'text', payload: 'jsonb' });
