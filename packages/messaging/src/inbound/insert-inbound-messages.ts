import { type AccountSql, type RowOf, rowsOf } from '@signalbox/db';
import { type Channel, type MessageContent, messageRanks } from '@signalbox/domain';
import { partsOf } from '../content/parts-of.ts';
import { conversationKey } from '../conversations/conversation-key.ts';

export interface InboundMessageRow {
  messageId: string;
  providerId: string;
  providerMessageId: string;
  ownAddressId: string;
  ours: string;
  theirs: string;
  content: MessageContent;
  contactId: string | null;
  runId: string | null;
  /** What took it, where that is known; of an answer the run tells. */
  workflowId: string | null;
  outcome: string;
  isAutomatic: boolean;
}

/**
 * Writes messages of a channel into the ledger and into the conversations of their people, and notes at their events what became of them.
 * One that no workflow took waits for somebody, and opens a conversation that was closed. Conversations are locked in the order of their keys, and
 * nothing else in this transaction locks any, so that two doors cannot block each other. A new one has the id of its first message.
 */
export async function insertInboundMessages(
  sql: AccountSql['last'],
  { channel, messages }: { channel: Channel; messages: readonly InboundMessageRow[] },
): Promise<void> {
  if (messages.length === 0) return;
  await sql(
    `with d as materialized (select * from ${inbound.from('$2')}),
       c as (insert into conversation as c (account_id, id, key, contact_id, last_id, unread_ids, waits_id, channels, workflow_ids)
         select $1, (array_agg(d.id order by d.id))[1], d.person, (array_agg(d.contact_id))[1], (array_agg(d.id order by d.id desc))[1],
           coalesce((array_agg(d.id order by d.id) filter (where d.waits))[:100], '{}'), (array_agg(d.id order by d.id) filter (where d.waits))[1],
           array[$3::text], coalesce(array_agg(distinct w.id) filter (where w.id is not null), '{}')
         from d cross join lateral (select coalesce(d.workflow_id, (select r.workflow_id from run r where r.account_id = $1 and r.id = d.run_id)) as id) w
         group by d.person order by d.person
         on conflict (account_id, key) do update set last_id = greatest(c.last_id, excluded.last_id),
           unread_ids = case when c.closed_at is not null and excluded.waits_id is not null then excluded.unread_ids
             when cardinality(c.unread_ids) < 100 then c.unread_ids || excluded.unread_ids else c.unread_ids end,
           waits_id = case when c.closed_at is null then coalesce(c.waits_id, excluded.waits_id) else coalesce(excluded.waits_id, c.waits_id) end,
           closed_at = case when excluded.waits_id is null then c.closed_at end,
           channels = case when c.channels @> excluded.channels then c.channels else c.channels || excluded.channels end,
           workflow_ids = case when c.workflow_ids @> excluded.workflow_ids then c.workflow_ids
             else array(select distinct unnest(c.workflow_ids || excluded.workflow_ids) order by 1) end),
       m as (insert into message (account_id, id, state, class, parts, inbound, final_at, provider_id, own_address_id, contact_id, run_id, channel, our_address, their_address, subject, body, content)
         select $1, id, ${messageRanks.delivered}, 2, parts, true, now(), provider_id, own_address_id, contact_id, run_id, $3, our_address, their_address, subject, body, content from d)
     update inbound_event e set outcome = d.outcome, run_id = d.run_id, message_id = d.id from d
     where e.account_id = $1 and e.source_id = d.own_address_id and e.key = d.key`,
    [inbound.of(messages.map((message) => inboundRow(channel, message))), channel.id],
    'inbound_messages',
  );
}

const inbound = rowsOf({
  ...{ id: 'uuid', parts: 'smallint?', provider_id: 'uuid', own_address_id: 'uuid', contact_id: 'uuid?', run_id: 'uuid?' },
  ...{ our_address: 'text', their_address: 'text', subject: 'text?', body: 'text?', content: 'jsonb?', outcome: 'text', key: 'text' },
  ...{ person: 'text', waits: 'bool', workflow_id: 'uuid?' },
});
const inboundRow = (channel: Channel, message: InboundMessageRow): RowOf<typeof inbound.columns> => ({
  ...channel.keep(message.content),
  ...{ id: message.messageId, parts: partsOf(channel, channel.measure(message.content)), key: message.providerMessageId },
  ...{ provider_id: message.providerId, own_address_id: message.ownAddressId, contact_id: message.contactId, run_id: message.runId },
  ...{ our_address: message.ours, their_address: message.theirs, outcome: message.outcome },
  ...{ person: conversationKey(channel, message.theirs, message.contactId), workflow_id: message.workflowId },
  waits: message.outcome === 'inbox' && !message.isAutomatic,
});
