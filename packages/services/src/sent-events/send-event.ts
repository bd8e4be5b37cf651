import type { SendEvent, SentEvent } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { isHouseEvent, newId, requireRight, toPublicId, userError } from '@signalbox/domain';
import { enqueueEvents } from '@signalbox/runner';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';

/**
 * Tells workflows, runs that wait, and webhooks that something happened outside. Written down before it is answered; with an `idempotencyKey`
 * a repeat is the first one again.
 */
export async function sendEvent({ db, waker, actor }: ActorContext, event: SendEvent, idempotencyKey: string | null): Promise<SentEvent> {
  requireRight(actor, 'event.send');
  const { name, values } = event;
  const key = event.key.trim();
  if (isHouseEvent(name)) throw userError('event.reserved', { name }, { field: 'name', status: 422 });
  if (idempotencyKey !== null && (idempotencyKey === '' || idempotencyKey.length > 255))
    throw userError('hook.idempotency_key', {}, { status: 400 });
  const contactId = event.contactId === undefined ? null : findableId('contact', event.contactId);
  const id = newId();
  const first = await db.withAccountSql(actor.accountId, async (sql) => {
    const taken = idempotencyKey === null ? null : await takeKey(sql, idempotencyKey, id);
    if (taken !== null) return taken;
    if (contactId && (await sql('select 1 from contact where account_id = $1 and id = $2', [contactId])).length === 0)
      throw notFound('contact');
    const payload = { name, key, values, at: new Date().toISOString() };
    await enqueueEvents(sql, [{ kind: 'event', key: `${name}|${key}`, payload, depth: 1, ...(contactId ? { contactId } : {}) }]);
    return null;
  });
  waker.outbox(actor.accountId);
  return { id: toPublicId('event', first ?? id), isRepeat: first !== null };
}

/** The event that had this key before; null = it is new. */
async function takeKey(sql: AccountSql, key: string, id: string): Promise<string | null> {
  const fresh = await sql(
    `insert into inbound_event (account_id, source_id, key, outcome, answer) values ($1, $2, $3, 'event', jsonb_build_object('id', $4::text))
     on conflict do nothing returning 1`,
    [sentEvents, key, id],
  );
  if (fresh.length > 0) return null;
  const [row] = await sql<{ id: string }>(
    `select answer ->> 'id' as id from inbound_event where account_id = $1 and source_id = $2 and key = $3`,
    [sentEvents, key],
  );
  return row?.id ?? id;
}

/** What keys of events are told apart by from those of other doors. */
const sentEvents = '00000000-0000-7000-8000-0000000000e1';
