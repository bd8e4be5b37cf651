import type { AccountSql } from '@signalbox/db';
import { messageRanks, stateOfRank } from '@signalbox/domain';
import type { BatchResult } from '@signalbox/nodes/contract';

/** How many people stand where; of several channels each message counts. */
export interface BatchCounts {
  queued: number;
  unknown: number;
  accepted: number;
  expired: number;
  failed: number;
  delivered: number;
  read: number;
  stopped: number;
  /** By their reason. */
  skipped: Record<string, number>;
}

/** What a message has that was taken back before it left. */
export const stoppedCode = 'send.stopped';

export async function countBatch(sql: AccountSql, batchId: string): Promise<BatchCounts> {
  const states = await sql<{ state: number; stopped: boolean; n: number }>(
    `select state, error_code is not distinct from $3 as stopped, count(*)::int as n from message
     where account_id = $1 and batch_id = $2 and id >= $2 group by 1, 2`,
    [batchId, stoppedCode],
    'batch_states',
  );
  const skipped = await sql<{ skipped: string; n: number }>(
    'select skipped, count(*)::int as n from batch_recipient where account_id = $1 and batch_id = $2 and skipped is not null group by 1',
    [batchId],
    'batch_skipped',
  );
  const counts: BatchCounts = {
    ...{ queued: 0, unknown: 0, accepted: 0, expired: 0, failed: 0, delivered: 0, read: 0, stopped: 0 },
    skipped: Object.fromEntries(skipped.map(({ skipped: why, n }) => [why, n])),
  };
  for (const { state, stopped, n } of states) counts[stopped ? 'stopped' : stateOfRank(state)] += n;
  return counts;
}

/** Nobody of them can get anything any more, or has it. */
export const isSettled = ({ queued, unknown, accepted }: BatchCounts): boolean => queued + unknown + accepted === 0;

const mostMissed = 50;

/** How batches went, as a workflow reads it. */
export async function batchResults(sql: AccountSql, ids: readonly string[]): Promise<Map<string, BatchResult>> {
  const results = new Map<string, BatchResult>();
  for (const id of new Set(ids)) {
    const { queued, unknown, accepted, expired, failed, delivered, read, stopped, skipped } = await countBatch(sql, id);
    const of = (...reasons: string[]): number => reasons.reduce((sum, reason) => sum + (skipped[reason] ?? 0), 0);
    const counts = {
      ...{ queued: queued + unknown, sent: accepted, delivered: delivered + read, failed: failed + expired },
      ...{ unreachable: of('unreachable', 'invalid', 'words'), suppressed: of('suppressed'), skipped: of('repeated') + stopped },
    };
    const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
    results.set(id, { ...counts, total, read, clicked: await countOpened(sql, id), missed: await missedOf(sql, id) });
  }
  return results;
}

const countOpened = async (sql: AccountSql, id: string): Promise<number> => {
  const [row] = await sql<{ n: number }>(
    `select count(distinct l.message_id)::int as n from short_link l join message m on m.account_id = $1 and m.id = l.message_id
     where l.account_id = $1 and l.first_at is not null and m.batch_id = $2 and m.id >= $2`,
    [id],
    'batch_opened',
  );
  return row?.n ?? 0;
};

const missedOf = (sql: AccountSql, batchId: string): Promise<BatchResult['missed']> =>
  sql(
    `select coalesce(c.name, '') as name, x.address, x.result, coalesce(x.reason, '') as reason from (
       (select r.contact_id, r.address, r.skipped as result, r.error_code as reason from batch_recipient r
         where r.account_id = $1 and r.batch_id = $2 and r.skipped is not null order by r.skipped, r.key limit $3)
       union all
       (select m.contact_id, coalesce(m.their_address, ''), 'failed', m.error_code from message m
         where m.account_id = $1 and m.batch_id = $2 and m.id >= $2 and m.state in (${messageRanks.expired}, ${messageRanks.failed}) order by m.id limit $3)) x
     left join contact c on c.account_id = $1 and c.id = x.contact_id limit $3`,
    [batchId, mostMissed],
    'batch_missed',
  );
