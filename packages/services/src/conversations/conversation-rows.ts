import type { ConversationSummary } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { type Channels, idTime, stateOfRank, toPublicId } from '@signalbox/domain';
import { readConversationKey } from '@signalbox/messaging';

export interface ConversationRow {
  id: string;
  key: string;
  last_id: string;
  contact_id: string | null;
  contact_name: string | null;
  address: string | null;
  unread: number;
  waits_id: string | null;
  assignee_id: string | null;
  assignee_name: string | null;
  closed_at: Date | null;
  is_stopped: boolean;
  inbound: boolean | null;
  channel: string | null;
  state: number | null;
  ours: string | null;
  theirs: string | null;
  body: string | null;
}

/** Conversations that a constant of the caller picks out of `conversation x`, newest first; the page is cut before anything is looked up. */
export const rowsSql = (picked: string): string => `
  select t.id, t.key, t.last_id, t.contact_id, c.name as contact_name, cardinality(t.unread_ids) as unread, t.waits_id, t.assignee_id, u.name as assignee_name, t.closed_at,
    (select a.value from address a where a.account_id = t.account_id and a.contact_id = t.contact_id order by a.rank, a.id limit 1) as address,
    exists (select from opt_out o where o.account_id = t.account_id and o.kind = split_part(t.key, ':', 1) and o.value = substr(t.key, strpos(t.key, ':') + 1) and o.category = '*')
      or exists (select from address a join opt_out o on o.account_id = a.account_id and o.kind = a.kind and o.value = a.value and o.category = '*'
        where a.account_id = t.account_id and a.contact_id = t.contact_id) as is_stopped,
    m.inbound, m.channel, m.state, m.our_address as ours, m.their_address as theirs, left(m.body, 300) as body
  from (select x.* from conversation x where ${picked}) t
  left join contact c on c.account_id = t.account_id and c.id = t.contact_id
  left join app_user u on u.id = t.assignee_id
  left join message m on m.account_id = t.account_id and m.id = t.last_id
  order by t.last_id desc`;

/** Rows as people see them; for all of them it is looked up at once where a workflow waits. */
export async function viewConversations(
  sql: AccountSql,
  channels: Channels,
  rows: readonly ConversationRow[],
): Promise<ConversationSummary[]> {
  const keyOf = ({ channel, ours, theirs }: ConversationRow): string | undefined =>
    channel && ours && theirs ? channels.get(channel)?.replyKey(ours, theirs) : undefined;
  const keys = rows.flatMap((row) => keyOf(row) ?? []);
  const waiting = await sql<{ key: string }>(
    `select distinct key from wait_key where account_id = $1 and kind = 'reply' and key = any ($2::text[])`,
    [keys],
  );
  const waits = new Set(waiting.map(({ key }) => key));
  return rows.map((row) => viewOf(row, waits.has(keyOf(row) ?? '')));
}

function viewOf(row: ConversationRow, runWaits: boolean): ConversationSummary {
  const { inbound, channel, state } = row;
  return {
    id: toPublicId('conversation', row.id),
    contact: row.contact_id === null ? null : { id: toPublicId('contact', row.contact_id), name: row.contact_name ?? '' },
    address: row.theirs ?? readConversationKey(row.key)?.value ?? row.address ?? '',
    last:
      channel === null || inbound === null || state === null
        ? null
        : { inbound, channel, text: row.body ?? '', state: inbound ? 'received' : stateOfRank(state) },
    at: atOf(row.last_id),
    unread: row.unread,
    waitsSince: row.waits_id === null ? null : atOf(row.waits_id),
    runWaits,
    isStopped: row.is_stopped,
    assignee: row.assignee_id === null ? null : { id: toPublicId('user', row.assignee_id), name: row.assignee_name ?? '' },
    closedAt: row.closed_at?.toISOString() ?? null,
  };
}

export const atOf = (id: string): string => new Date(idTime(id)).toISOString();
