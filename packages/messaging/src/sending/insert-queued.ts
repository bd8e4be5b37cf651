import type { AccountSql } from '@signalbox/db';
import type { Channel, MessageSize } from '@signalbox/domain';
import type { OutgoingMessage } from '@signalbox/nodes/contract';
import { partsOf } from '../content/parts-of.ts';
import type { SenderAddress } from './senders.ts';

/** A message that may be sent: to whom, and from which address of ours. */
export interface QueuedRow {
  id: string;
  to: string;
  channel: Channel;
  size: MessageSize;
  sender: SenderAddress;
  item: OutgoingMessage;
}

/** Ledger and queue in one statement. */
export async function insertQueued(sql: AccountSql, { rows, dueAt }: { rows: readonly QueuedRow[]; dueAt: Date }): Promise<void> {
  if (rows.length === 0) return;
  const column = <T>(read: (row: QueuedRow) => T) => rows.map(read);
  const kept = rows.map(({ channel, item }) => channel.keep(item.content));
  await sql(
    `with rows as (select * from unnest($2::uuid[], $3::smallint[], $4::smallint[], $5::uuid[], $6::uuid[], $7::uuid[], $8::uuid[], $9::text[], $10::text[], $11::text[], $12::text[], $14::text[], $15::text[], $16::jsonb[])
         r(id, class, parts, provider_id, own_address_id, contact_id, run_id, our_address, their_address, node_id, body, channel, subject, content)),
       m as (insert into message (account_id, id, state, class, parts, inbound, provider_id, own_address_id, contact_id, run_id, channel, our_address, their_address, node_id, subject, body, content)
         select $1, id, 0, class, parts, false, provider_id, own_address_id, contact_id, run_id, channel, our_address, their_address, node_id, subject, body, content from rows)
     insert into message_queue (account_id, message_id, provider_id, class, due_at) select $1, id, provider_id, class, $13 from rows`,
    [
      column(({ id }) => id),
      column(({ item }) => item.class),
      column(({ channel, size }) => partsOf(channel, size)),
      column(({ sender }) => sender.providerId),
      column(({ sender }) => sender.id),
      column(({ item }) => item.contactId),
      column(({ item }) => item.runId),
      column(({ sender }) => sender.value),
      column(({ to }) => to),
      column(({ item }) => item.nodeId),
      kept.map(({ body }) => body),
      dueAt,
      column(({ channel }) => channel.id),
      kept.map(({ subject }) => subject),
      kept.map(({ content }) => content && JSON.stringify(content)),
    ],
    'queue_messages',
  );
}
