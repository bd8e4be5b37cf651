import type { BatchChanged } from '@signalbox/contract';
import { type AccountSql, lookAtAllPartitions } from '@signalbox/db';
import { requireRight, userError } from '@signalbox/domain';
import { stoppedCode } from '@signalbox/messaging';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';

/** What waits is held; what is on its way leaves. Slices that are still to be made are held from the start. */
export function pauseBatch(context: ActorContext, id: string): Promise<BatchChanged> {
  return hold(context, id, async (sql, batchId) => {
    await move(sql, batchId, { to: 'paused', from: ['sending'] });
    return sql(
      `update message_queue q set paused_due_at = q.due_at, due_at = 'infinity' from message m where ${waitsOf} and q.paused_due_at is null
       returning q.message_id as id, q.provider_id as "providerId"`,
      [batchId],
    );
  });
}

/** What was held goes when it was to go. */
export function resumeBatch(context: ActorContext, id: string): Promise<BatchChanged> {
  return hold(context, id, async (sql, batchId) => {
    await move(sql, batchId, { to: 'sending', from: ['paused'] });
    return sql(
      `update message_queue q set due_at = q.paused_due_at, paused_due_at = null from message m where ${waitsOf} and q.paused_due_at is not null
       returning q.message_id as id, q.provider_id as "providerId"`,
      [batchId],
    );
  });
}

/** What waits is taken back for good. */
export function stopBatch(context: ActorContext, id: string): Promise<BatchChanged> {
  return hold(context, id, async (sql, batchId) => {
    await move(sql, batchId, { to: 'stopped', from: ['sending', 'paused'] });
    return sql(
      `with gone as (delete from message_queue q using message m where ${waitsOf} returning q.message_id as id)
       update message m set state = 40, final_at = now(), error_code = $3 from gone where m.account_id = $1 and m.id = gone.id and m.state = 0
       returning m.id, m.provider_id as "providerId"`,
      [batchId, stoppedCode],
    );
  });
}

/** Rows of the queue that nobody has claimed. */
const waitsOf = `m.account_id = $1 and m.batch_id = $2 and m.id >= $2 and m.state = 0
  and q.account_id = $1 and q.message_id = m.id and q.leased_until is null`;

interface Held {
  id: string;
  providerId: string;
}

async function hold(
  { db, actor, waker }: ActorContext,
  id: string,
  act: (sql: AccountSql, batchId: string) => Promise<Held[]>,
): Promise<BatchChanged> {
  requireRight(actor, 'run.cancel');
  const batchId = findableId('batch', id);
  const held = await db.withAccountSql(actor.accountId, (sql) => {
    lookAtAllPartitions(sql);
    return act(sql, batchId);
  });
  waker.lanes(new Set(held.map(({ providerId }) => providerId)));
  return { messages: held.length };
}

async function move(sql: AccountSql, batchId: string, { to, from }: { to: string; from: readonly string[] }): Promise<void> {
  const moved = await sql(
    'update batch set state = $3 where account_id = $1 and id = $2 and state = any ($4::text[]) and sent_at is null returning id',
    [batchId, to, from],
  );
  if (moved.length > 0) return;
  const [there] = await sql('select 1 from batch where account_id = $1 and id = $2', [batchId]);
  throw there ? userError('batch.over', {}, { status: 409 }) : notFound('batch');
}
