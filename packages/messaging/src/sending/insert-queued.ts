import { type AccountSql, type RowOf, rowsOf } from '@signalbox/db';
import type { Channel, MessageSize } from '@signalbox/domain';
import type { OutgoingMessage } from '@signalbox/nodes/contract';
import { partsOf } from '../content/parts-of.ts';
import type { SenderAddress } from './senders.ts';

/** What is to be sent, by a run or, with null, by the house itself. */
export type QueuedItem = Omit<OutgoingMessage, 'runId' | 'nodeId'> & { runId: string | null; nodeId: string | null };

/** A message that may be sent: to whom, and from which address of ours. */
export interface QueuedRow {
  id: string;
  to: string;
  channel: Channel;
  size: MessageSize;
  sender: SenderAddress;
  item: QueuedItem;
}

/** When a message goes, and why later than it was asked to; null = it is not later. */
export interface Due {
  at: Date;
  held: string | null;
}

/** Ledger and queue in one statement. What cannot be written is refused at once, so nobody has to wait for it. */
export function insertQueued(sql: AccountSql, { rows, due }: { rows: readonly QueuedRow[]; due: (row: QueuedRow) => Due }): Promise<void> {
  if (rows.length === 0) return Promise.resolve();
  return sql(
    `with d as materialized (select * from ${queued.from('$2')}),
       m as (insert into message (account_id, state, inbound, ${ledger.names}) select $1, 0, false, ${ledger.names} from d)
     insert into message_queue (account_id, message_id, provider_id, class, due_at, held_code, expires_at)
       select $1, id, provider_id, class, due_at, held_code, expires_at from d`,
    [queued.of(rows.map((row) => queuedRow(row, due(row))))],
    'queue_messages',
  ).then(() => {});
}

const ledger = rowsOf({
  ...{
    id: 'uuid',
    class: 'smallint',
    parts: 'smallint?',
    provider_id: 'uuid',
    own_address_id: 'uuid',
    contact_id: 'uuid?',
    run_id: 'uuid?',
  },
  ...{ channel: 'text', our_address: 'text', their_address: 'text', node_id: 'text?', subject: 'text?', body: 'text?', content: 'jsonb?' },
  ...{ category: 'text?', awaited: 'bool' },
});
const queued = rowsOf({ ...ledger.columns, due_at: 'timestamptz', held_code: 'text?', expires_at: 'timestamptz?' });
// Said in full: every message that goes out passes here, and spreads cost a for-each that sends one in twenty of its contacts a second.
function queuedRow({ id, to, channel, size, sender, item }: QueuedRow, { at, held }: Due): RowOf<typeof queued.columns> {
  const { subject, body, content } = channel.keep(item.content);
  return {
    id,
    class: item.class,
    parts: partsOf(channel, size),
    provider_id: sender.providerId,
    own_address_id: sender.id,
    contact_id: item.contactId,
    run_id: item.runId,
    node_id: item.nodeId,
    channel: channel.id,
    our_address: sender.value,
    their_address: to,
    subject,
    body,
    content,
    category: item.terms?.category ?? null,
    awaited: item.awaited ?? false,
    due_at: at,
    held_code: held,
    expires_at: item.terms?.notAfter == null ? null : new Date(item.terms.notAfter),
  };
}
