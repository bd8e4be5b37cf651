import type { AccountSql } from '@signalbox/db';
import { allowedPolicy, type CallPolicy } from '@signalbox/flow';
import type { RunRow, StrideResult } from './types.ts';
import { type Carrier, wakeOf } from './wake-of.ts';

/** `outbox` = something is due for other runs. */
export type Read = StrideResult & { outbox: boolean };

interface OpenRow {
  open: number;
  next_at: number | null;
  ready: boolean | null;
  calls: { id: string; policy: CallPolicy; atMostOnce: boolean }[] | null;
  outbox: boolean;
}

interface ReadOf {
  conductorId: string;
  /** Its pending calls as well. */
  lists: boolean;
}

/** What a conductor has left. */
export async function readResult(sql: AccountSql['last'], { conductorId, lists }: ReadOf): Promise<Read> {
  const [row] = await sql<OpenRow>(
    `with s as materialized (select run_id, wake_at from run_state where account_id = $1 and conductor_id = $2)
     select count(*)::int as open, bool_or(s.wake_at <= now()) as ready,
       (extract(epoch from min(s.wake_at) filter (where s.wake_at < 'infinity')) * 1000)::float8 as next_at,
       case when $3 then (select json_agg(json_build_object('id', c.id, 'policy', c.request -> 'policy', 'atMostOnce', c.at_most_once) order by c.id)
          from run_call c where c.account_id = $1 and c.status = 'pending' and c.run_id in (select run_id from s)) end as calls,
       exists (select from outbox o where o.account_id = $1 and o.due_at <= now()) as outbox
     from s`,
    [conductorId, lists],
    'stride_result',
  );
  return {
    open: row?.open ?? 0,
    more: row?.ready ?? false,
    nextAt: row?.next_at ?? null,
    calls: (row?.calls ?? []).map(({ id, ...call }) => ({ id, policy: allowedPolicy(call) })),
    outbox: row?.outbox ?? false,
  };
}

interface Reckoning {
  had: number;
  isFull: boolean;
  carrier: Carrier;
}

/**
 * The same without asking, for a stride after one that was asked: `had` = its open runs, those that it took on with the batch included. Of deadlines it has only those of the batch.
 * `isFull` = there may be more runs than the batch could take.
 */
export function reckonResult(batch: readonly RunRow[], { had, isFull, carrier }: Reckoning): StrideResult {
  const open = batch.filter((run) => run.end === null);
  const wakes = open.map((run) => wakeOf(run, carrier));
  const dues = wakes.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
  return {
    open: had - (batch.length - open.length),
    more: isFull || wakes.some(({ isReady }) => isReady),
    nextAt: dues.length > 0 ? Math.min(...dues) : null,
    calls: [],
  };
}

/**
 * A conductor without runs is finished and goes. Its row is locked first and its runs are looked at after that, in statements of their own:
 * whoever takes on a run for it holds the row, so that one of the two sees the other.
 */
export async function readOrEnd(sql: AccountSql, of: ReadOf): Promise<Read> {
  const { conductorId } = of;
  const result = await readResult(sql, of);
  if (result.open > 0) return result;
  await sql('select from conductor where account_id = $1 and id = $2 for update', [conductorId], 'conductor_hold');
  const [gone] = await sql(
    `delete from conductor where account_id = $1 and id = $2 and not exists (select from run_state where account_id = $1 and conductor_id = $2) returning id`,
    [conductorId],
    'conductor_end',
  );
  return gone ? result : readResult(sql, of);
}
