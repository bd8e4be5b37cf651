import { type AccountSql, rowsOf } from '@signalbox/db';
import { domainEvents, isDomainEvent, messageRanks, stateOfRank, toPublicId } from '@signalbox/domain';
import type { HappenedItem, PayloadOf } from './types.ts';

/** An event as workflows and webhooks read it. */
export interface ToldEvent {
  payload: { name: string; key: string; values: Record<string, unknown>; at: string };
  /** Whom it is about. */
  contactId: string | null;
  /** What it is about, to fold many of them: the contact where there is one. */
  subject: string;
  /** Of the runs that it starts. */
  depth: number;
}

/**
 * Says what happened: what the moment knew, and what is known now of the contact and the message that it names, as far as the example of
 * the event has it. What is about somebody who is gone is not told.
 */
export async function tellEvents(sql: AccountSql, { name, at, depth, items }: PayloadOf<'happened'>): Promise<ToldEvent[]> {
  const messages = await readMessages(sql, items);
  const contactOf = await readContacts(sql, items, messages);
  return items.flatMap((item) => {
    const message = item.messageId === undefined ? undefined : messages.get(item.messageId);
    const contact = contactOf(item, message);
    if ((item.messageId && !message) || (item.contactId && !contact)) return [];
    const facts: Record<string, unknown> = { ...contactFacts(contact), ...messageFacts(message), ...item };
    delete facts.subject;
    if (contact) facts.contactId = toPublicId('contact', contact.id);
    if (message) facts.messageId = toPublicId('message', message.id);
    const values = shaped(name, facts);
    const key = String(item.key ?? facts.messageId ?? facts.contactId ?? facts.providerId ?? facts.address ?? '');
    const subject = String(item.subject ?? [contact?.id ?? key, item.tag ?? item.group ?? ''].join('|'));
    const told = { payload: { name, key, values, at }, contactId: contact?.id ?? null, subject };
    return [{ ...told, depth: message ? Math.max(depth, message.depth + 1) : depth }];
  });
}

/** The values that an event has by its example, each there in any case. */
function shaped(name: string, facts: Record<string, unknown>): Record<string, unknown> {
  const example: Record<string, unknown> = isDomainEvent(name) ? domainEvents[name] : {};
  return Object.fromEntries(
    Object.entries(example).map(([field, like]) => [field, facts[field] ?? (Array.isArray(like) ? [] : typeof like === 'number' ? 0 : '')]),
  );
}

interface ContactFacts {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
}
interface MessageFacts {
  id: string;
  contactId: string | null;
  channel: string;
  state: number;
  code: string | null;
  to: string | null;
  runId: string | null;
  workflowId: string | null;
  /** Of the deepest of the runs above it. */
  depth: number;
}

const contactFacts = (contact: ContactFacts | undefined) =>
  contact ? { name: contact.name, phone: contact.phone ?? '', email: contact.email ?? '' } : {};
const messageFacts = (message: MessageFacts | undefined) =>
  message
    ? {
        ...{ channel: message.channel, to: message.to ?? '', code: message.code ?? '' },
        state: message.state === messageRanks.expired ? 'failed' : stateOfRank(message.state),
        runId: message.runId ? toPublicId('run', message.runId) : '',
        workflowId: message.workflowId ? toPublicId('workflow', message.workflowId) : '',
      }
    : {};

/** The runs above a message are looked through up to the depth that calls may have. */
async function readMessages(sql: AccountSql, items: readonly HappenedItem[]): Promise<Map<string, MessageFacts>> {
  const ids = [...new Set(items.flatMap(({ messageId }) => messageId ?? []))].sort();
  if (ids.length === 0) return new Map();
  const rows = await sql<MessageFacts>(
    `with recursive m as materialized (select id, contact_id, channel, state, error_code, their_address, run_id from message
         where account_id = $1 and id = any ($2::uuid[]) and id >= ($2::uuid[])[1] and id <= ($2::uuid[])[cardinality($2::uuid[])] and not inbound),
       above as (select m.id as message_id, r.id, r.parent_id, r.workflow_id, r.depth, 0 as up from m join run r on r.account_id = $1 and r.id = m.run_id
         union all select a.message_id, r.id, r.parent_id, r.workflow_id, r.depth, a.up + 1 from above a join run r on r.account_id = $1 and r.id = a.parent_id where a.up < 20)
     select m.id, m.contact_id as "contactId", m.channel, m.state, m.error_code as code, m.their_address as "to", m.run_id as "runId",
       (select workflow_id from above a where a.message_id = m.id and a.up = 0) as "workflowId",
       coalesce((select max(a.depth) from above a where a.message_id = m.id), 0) as depth
     from m`,
    [ids],
    'event_messages',
  );
  return new Map(rows.map((row) => [row.id, row]));
}

const addresses = rowsOf({ kind: 'text', value: 'text' });

/** Contacts by what an item says: their id, that of the message, or an address. */
async function readContacts(sql: AccountSql, items: readonly HappenedItem[], messages: ReadonlyMap<string, MessageFacts>) {
  const ofMessage = (message: MessageFacts | undefined) => message?.contactId ?? undefined;
  const ids = items.flatMap(({ contactId, messageId }) => contactId ?? ofMessage(messages.get(messageId ?? '')) ?? []);
  const places = items.flatMap(({ kind, address }) =>
    typeof kind === 'string' && typeof address === 'string' ? [{ kind, value: address }] : [],
  );
  if (ids.length + places.length === 0) return () => undefined;
  const rows = await sql<ContactFacts & { place: string | null }>(
    `with w as (select id, null::text as place from unnest($2::uuid[]) u(id)
         union select a.contact_id, p.kind || ' ' || p.value from ${addresses.from('$3', 'p')} join address a on a.account_id = $1 and a.kind = p.kind and a.value = p.value)
     select c.id, c.name, w.place,
       (select a.value from address a where a.account_id = $1 and a.contact_id = c.id and a.kind = 'phone' and a.status = 'active' order by a.rank, a.id limit 1) as phone,
       (select a.value from address a where a.account_id = $1 and a.contact_id = c.id and a.kind = 'email' and a.status = 'active' order by a.rank, a.id limit 1) as email
     from w join contact c on c.account_id = $1 and c.id = w.id`,
    [ids, addresses.of(places)],
    'event_contacts',
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byPlace = new Map(rows.flatMap((row) => (row.place === null ? [] : [[row.place, row] as const])));
  return (item: HappenedItem, message: MessageFacts | undefined): ContactFacts | undefined =>
    byId.get(item.contactId ?? ofMessage(message) ?? '') ?? byPlace.get(`${String(item.kind)} ${String(item.address)}`);
}
