import type { BatchDetail } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight } from '@signalbox/domain';
import { BatchPlan, countBatch } from '@signalbox/messaging';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { costsOf } from './costs-of.ts';
import { batchView, readBatchRows } from './read-batches.ts';
import { helpless } from './retry-batch.ts';

/** A batch as it stands now, counted from its messages. */
export function getBatch({ db, actor }: ActorContext, id: string): Promise<BatchDetail> {
  requireRight(actor, 'message.read');
  const batchId = findableId('batch', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [row] = await readBatchRows(sql, 'where b.account_id = $1 and b.id = $2', [batchId]);
    if (!row) throw notFound('batch');
    const counts = await countBatch(sql, batchId);
    const failures = counts.failed + counts.expired > 0 ? await failuresOf(sql, batchId) : [];
    const plan = BatchPlan.parse(row.plan);
    const view = batchView(row, counts);
    const held = counts.queued > 0 ? await heldOf(sql, batchId) : [];
    const perSecond = row.state === 'sending' ? rateOf(row.progress) : null;
    return {
      ...view,
      twice: row.twice,
      category: plan.category,
      ...(await linksOf(sql, batchId)),
      skipped: Object.entries(counts.skipped).map(([code, count]) => ({ code, count })),
      failures,
      held,
      costs: await costsOf(sql, batchId),
      again: failures.filter(({ code }) => !helpless.includes(code)).reduce((sum, { count }) => sum + count, 0),
      perSecond,
      estimate: view.state === 'sending' ? estimateOf({ queued: counts.queued, perSecond, held }) : null,
      progress: row.progress.map(([at, count]) => ({ at: new Date(at).toISOString(), count })),
    };
  });
}

const failuresOf = (sql: AccountSql, batchId: string) =>
  sql<{ code: string; count: number }>(
    `select coalesce(error_code, '') as code, count(*)::int as count from message
     where account_id = $1 and batch_id = $2 and id >= $2 and state in (40, 50) and error_code is distinct from 'send.stopped' group by 1 order by 2 desc, 1`,
    [batchId],
  );

/** Of what waits and was not tried yet: why it goes later, and when the last of it may leave. */
async function heldOf(sql: AccountSql, batchId: string): Promise<BatchDetail['held']> {
  const rows = await sql<{ code: string; count: number; until: Date }>(
    `select q.held_code as code, count(*)::int as count, max(q.due_at) as until from message m
       join message_queue q on q.account_id = $1 and q.message_id = m.id
     where m.account_id = $1 and m.batch_id = $2 and m.id >= $2 and m.state = 0 and q.held_code is not null and q.tries = 0
       and q.due_at > now() and q.due_at < 'infinity' group by 1 order by 2 desc, 1`,
    [batchId],
    'batch_held',
  );
  return rows.map(({ until, ...one }) => ({ ...one, until: until.toISOString() }));
}

/** What is held leaves when it may; nobody can tell of the rest before some of it has left. */
function estimateOf({ queued, perSecond, held }: { queued: number; perSecond: number | null; held: BatchDetail['held'] }): string | null {
  const waiting = queued - held.reduce((sum, { count }) => sum + count, 0);
  if (queued === 0 || (waiting > 0 && !perSecond)) return null;
  const ready = waiting > 0 && perSecond ? new Date(Date.now() + (waiting / perSecond) * 1000).toISOString() : '';
  return [ready, ...held.map(({ until }) => until)].toSorted().at(-1) || null;
}

async function linksOf(sql: AccountSql, batchId: string): Promise<{ links: number; opened: number }> {
  const [row] = await sql<{ links: number; opened: number }>(
    `select count(distinct l.message_id)::int as links, (count(distinct l.message_id) filter (where l.first_at is not null))::int as opened
     from message m join short_link l on l.account_id = $1 and l.message_id = m.id where m.account_id = $1 and m.batch_id = $2 and m.id >= $2`,
    [batchId],
    'batch_links',
  );
  return row ?? { links: 0, opened: 0 };
}

/** Over the last minute; what stood still for longer has no rate. */
const lookBackMs = 60_000;
export function rateOf(progress: readonly (readonly [at: number, count: number])[], now = Date.now()): number | null {
  const last = progress.at(-1);
  if (!last || now - last[0] > lookBackMs) return null;
  const first = progress.find(([at]) => at >= last[0] - lookBackMs);
  if (!first || last[0] <= first[0] || last[1] <= first[1]) return null;
  return Math.round(((last[1] - first[1]) / (last[0] - first[0])) * 10_000) / 10;
}
