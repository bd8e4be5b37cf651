import type { MessageSummary } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, stateOfRank, toPublicId } from '@signalbox/domain';

/** Reads the ledger; `tail` is a constant of the caller: where, order and limit over `message m`, `contact c`, `workflow w`. */
export async function readMessages(sql: AccountSql, tail: string, values: readonly unknown[]): Promise<MessageSummary[]> {
  return (await readMessageRows(sql, tail, values)).map(messageView);
}

export const readMessageRows = (sql: AccountSql, tail: string, values: readonly unknown[]): Promise<MessageRow[]> =>
  sql<MessageRow>(
    `select m.id, m.inbound, m.channel, m.state, m.our_address, m.their_address, m.body, m.parts, m.contact_id, c.name as contact_name, m.run_id, m.node_id,
       w.name as workflow_name, m.final_at, m.error_code, ${isSending} as is_sending
     from message m left join contact c on c.account_id = m.account_id and c.id = m.contact_id
     left join run r on r.account_id = m.account_id and r.id = m.run_id
     left join workflow w on w.account_id = r.account_id and w.id = r.workflow_id ${tail}`,
    values,
  );

/** Sending is a queued message with an attempt that has no answer yet. */
export const isSending = `(m.state = 0 and not m.inbound and exists (select from attempt t where t.account_id = m.account_id and t.message_id = m.id and t.result is null))`;

export interface MessageRow {
  id: string;
  inbound: boolean;
  channel: string;
  state: number;
  our_address: string | null;
  their_address: string | null;
  body: string | null;
  parts: number | null;
  contact_id: string | null;
  contact_name: string | null;
  run_id: string | null;
  node_id: string | null;
  workflow_name: string | null;
  final_at: Date | null;
  error_code: string | null;
  is_sending: boolean;
}

export function messageView(row: MessageRow): MessageSummary {
  const [ours, theirs] = [row.our_address ?? '', row.their_address ?? ''];
  return {
    id: toPublicId('message', row.id),
    inbound: row.inbound,
    channel: row.channel,
    state: row.inbound ? 'received' : row.is_sending ? 'sending' : stateOfRank(row.state),
    from: row.inbound ? theirs : ours,
    to: row.inbound ? ours : theirs,
    text: row.body ?? '',
    parts: row.parts,
    contact: row.contact_id === null ? null : { id: toPublicId('contact', row.contact_id), name: row.contact_name ?? '' },
    runId: row.run_id === null ? null : toPublicId('run', row.run_id),
    nodeId: row.node_id,
    workflowName: row.workflow_name,
    at: new Date(idTime(row.id)).toISOString(),
    finalAt: row.final_at?.toISOString() ?? null,
    errorCode: row.error_code,
  };
}
