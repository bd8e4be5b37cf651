import type { BatchChanged } from '@signalbox/contract';
import { lookAtAllPartitions, rowsOf } from '@signalbox/db';
import { requireRight } from '@signalbox/domain';
import { limitQueued, unplacedCode } from '@signalbox/messaging';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';

/** Reasons for which the same message would fail again, or must not be sent. */
export const helpless: readonly string[] = ['recipient.refused', 'message.refused', 'send.stopped'];

/**
 * Messages that did not arrive go into the queue again, as further tries of the same messages. Nothing that is unclear is among them, so nobody
 * gets it twice; who has ended messages since is left out in the same transaction.
 */
export async function retryBatch({ db, actor, waker, channels }: ActorContext, id: string): Promise<BatchChanged> {
  requireRight(actor, 'run.retry');
  const batchId = findableId('batch', id);
  const kinds = channels.all.map((channel) => ({ channel: channel.id, kind: channel.optOut?.kind ?? '' }));
  const again = await db.withAccountSql(actor.accountId, async (sql) => {
    const [there] = await sql('select 1 from batch where account_id = $1 and id = $2 for update', [batchId]);
    if (!there) throw notFound('batch');
    lookAtAllPartitions(sql);
    const rows = await sql<{ id: string; providerId: string }>(
      `with again as (update message m set state = 0, final_at = null, accepted_at = null, error_code = null
         from ${kindRows.from('$4', 'k')}
         where m.account_id = $1 and m.batch_id = $2 and m.id >= $2 and m.state in (40, 50) and m.error_code <> all ($3::text[]) and k.channel = m.channel
           and not exists (select from opt_out o where o.account_id = $1 and o.kind = k.kind and o.value = m.their_address and o.category in ('*', m.category))
         returning m.id, m.provider_id, m.class)
       insert into message_queue (account_id, message_id, provider_id, class, held_code, tries)
       select $1, a.id, a.provider_id, a.class, '${unplacedCode}', coalesce((select max(t.no) from attempt t where t.account_id = $1 and t.message_id = a.id), 0) from again a
       returning message_id as id, provider_id as "providerId"`,
      [batchId, helpless, kindRows.of(kinds)],
    );
    await limitQueued(sql, { batchId, channels, notBefore: null, quiet: null, timeZone: 'UTC' });
    await sql(
      `update message_queue q set held_code = null from message m where m.account_id = $1 and m.batch_id = $2 and m.id >= $2 and m.state = 0
         and q.account_id = $1 and q.message_id = m.id and q.held_code = '${unplacedCode}'`,
      [batchId],
    );
    if (rows.length > 0)
      await sql(`update batch set state = 'sending', sent_at = null, done_at = null where account_id = $1 and id = $2`, [batchId]);
    return rows;
  });
  waker.lanes(new Set(again.map(({ providerId }) => providerId)));
  return { messages: again.length };
}

const kindRows = rowsOf({ channel: 'text', kind: 'text' });
