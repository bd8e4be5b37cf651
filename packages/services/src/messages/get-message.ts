import type { Attempt, MessageDetail, MessageHold } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, requireRight, stateOfRank, toPublicId } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readMessages } from './read-messages.ts';

/** A message with every attempt to send it and every delivery report that came. */
export function getMessage({ db, actor }: ActorContext, id: string): Promise<MessageDetail> {
  requireRight(actor, 'message.read');
  const key = [findableId('message', id)];
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [message] = await readMessages(sql, 'where m.account_id = $1 and m.id = $2', key);
    if (!message) throw notFound('message');
    const attempts = await sql<Omit<Attempt, 'at' | 'after'> & { at: Date; fromName: string | null; fromCode: string | null }>(
      `select a.no, a.at, a.result, a.took_ms as "tookMs", a.provider_ref as "providerRef", a.raw_code as "rawCode", coalesce(p.name, '') as "providerName",
         f.name as "fromName", a.from_code as "fromCode"
       from attempt a left join provider p on p.account_id = a.account_id and p.id = a.provider_id
       left join provider f on f.account_id = a.account_id and f.id = a.from_provider_id
       where a.account_id = $1 and a.message_id = $2 order by a.no`,
      key,
    );
    const receipts = await sql<{ id: string; state: number; raw: unknown }>(
      'select id, state, raw from receipt where account_id = $1 and message_id = $2 order by id',
      key,
    );
    const links = await sql<{ code: string; target: string; clicks: number; firstAt: Date | null; lastAt: Date | null }>(
      `select code, target, clicks, first_at as "firstAt", last_at as "lastAt" from short_link where account_id = $1 and message_id = $2 order by target, code`,
      key,
    );
    const [more] = await sql<{ batchId: string | null; amount: number | null; currency: string | null }>(
      `select m.batch_id as "batchId", m.cost_micros::float8 / 1e6 as amount, coalesce(c.currency, p.prices ->> 'currency') as currency from message m
       left join provider p on p.account_id = m.account_id and p.id = m.provider_id
       left join provider_credit c on c.account_id = m.account_id and c.provider_id = m.provider_id where m.account_id = $1 and m.id = $2`,
      key,
    );
    return {
      ...message,
      hold: message.state === 'queued' ? await holdOf(sql, key) : null,
      batchId: more?.batchId ? toPublicId('batch', more.batchId) : null,
      cost: more?.amount == null ? null : { amount: more.amount, currency: more.currency?.trim() ?? null },
      links: links.map(({ firstAt, lastAt, ...link }) => ({
        ...link,
        firstAt: firstAt?.toISOString() ?? null,
        lastAt: lastAt?.toISOString() ?? null,
      })),
      attempts: attempts.map(({ at, fromName, fromCode, ...attempt }) => ({
        ...attempt,
        at: at.toISOString(),
        after: fromName === null ? null : { providerName: fromName, code: fromCode },
      })),
      receipts: receipts.map((receipt) => ({
        state: stateOfRank(receipt.state),
        at: new Date(idTime(receipt.id)).toISOString(),
        raw: receipt.raw,
      })),
    };
  });
}

async function holdOf(sql: AccountSql, key: string[]): Promise<MessageHold | null> {
  const [row] = await sql<{ code: string; until: Date | null }>(
    `select case when q.paused_due_at is not null then 'paused' when q.tries > 0 then 'retry' else coalesce(q.held_code, 'planned') end as code,
       case when q.paused_due_at is null then q.due_at end as until
     from message_queue q where q.account_id = $1 and q.message_id = $2 and q.due_at > now()`,
    key,
  );
  return row ? { code: row.code, until: row.until?.toISOString() ?? null } : null;
}
