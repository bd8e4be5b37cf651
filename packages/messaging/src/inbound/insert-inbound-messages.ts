import type { AccountSql } from '@signalbox/db';
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
  sql: AccountSql,
  { channel, messages }: { channel: Channel; messages: readonly InboundMessageRow[] },
): Promise<void> {
  if (messages.length === 0) return;
  const kept = messages.map((one) => channel.keep(one.content));
  await sql(
    `with d as materialized (select * from unnest($2::uuid[], $3::smallint[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::jsonb[])
         d(id, parts, provider_id, own_address_id, contact_id, run_id, ours, theirs, body, outcome, key, subject, content)),
       m as (insert into message (account_id, id, state, class, parts, inbound, final_at, provider_id, own_address_id, contact_id, run_id, channel, our_address, their_address, subject, body, content)
         select $1, id, ${messageRanks.delivered}, 2, parts, true, now(), provider_id, own_address_id, contact_id, run_id, $15, ours, theirs, subject, body, content from d)
     update inbound_event e set outcome = d.outcome, run_id = d.run_id, message_id = d.id from d
     where e.account_id = $1 and e.source_id = d.own_address_id and e.key = d.key`,
    [
      ...[messages.map((one) => one.messageId), messages.map((one) => partsOf(channel, channel.measure(one.content)))],
      ...[messages.map((one) => one.providerId), messages.map((one) => one.ownAddressId), messages.map((one) => one.contactId)],
      ...[messages.map((one) => one.runId), messages.map((one) => one.ours), messages.map((one) => one.theirs)],
      ...[kept.map((one) => one.body), messages.map((one) => one.outcome), messages.map((one) => one.providerMessageId)],
      ...[kept.map((one) => one.subject), kept.map((one) => one.content && JSON.stringify(one.content)), channel.id],
    ],
    'inbound_messages',
  );
}
