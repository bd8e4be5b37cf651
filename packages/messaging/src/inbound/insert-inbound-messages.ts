import { type AccountSql, type RowOf, rowsOf } from '@signalbox/db';
import { type Channel, type MessageContent, messageRanks } from '@signalbox/domain';
import { partsOf } from '../content/parts-of.ts';

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
  outcome: string;
}

/** Writes messages of a channel into the ledger and notes at their events what became of them. */
export async function insertInboundMessages(
  sql: AccountSql['last'],
  { channel, messages }: { channel: Channel; messages: readonly InboundMessageRow[] },
): Promise<void> {
  if (messages.length === 0) return;
  await sql(
    `with d as materialized (select * from ${inbound.from('$2')}),
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
});
const inboundRow = (channel: Channel, message: InboundMessageRow): RowOf<typeof inbound.columns> => ({
  ...channel.keep(message.content),
  ...{ id: message.messageId, parts: partsOf(channel, channel.measure(message.content)), key: message.providerMessageId },
  ...{ provider_id: message.providerId, own_address_id: message.ownAddressId, contact_id: message.contactId, run_id: message.runId },
  ...{ our_address: message.ours, their_address: message.theirs, outcome: message.outcome },
});
