import { type AccountSql, rowsOf } from '@signalbox/db';
import type { Channel } from '@signalbox/domain';
import type { RoutedTrigger } from '@signalbox/runner';

export interface OpenWait {
  waitId: string;
  runId: string;
  filter: Record<string, unknown> | null;
}
export interface MessageRoutes {
  contactId: string | null;
  waits: OpenWait[];
  triggers: RoutedTrigger[];
}
export interface ArrivedMessage {
  ownAddressId: string;
  /** What the provider calls it: the same again is the same message. */
  providerMessageId: string;
  ours: string;
  theirs: string;
  keyword: string;
}
/** With the conversation that it belongs to, where it says so itself. */
export type RoutedMessage = ArrivedMessage & { replyKey: string | null };

/**
 * Notes the messages' events and reads everything that decides who gets them, in one trip: newest waits first; triggers by priority, exact keyword
 * before `*`, then age. By the message's place; one whose event was taken before has none. No two messages may have the same event.
 * Events are noted in the order of their keys, so that two processes with the same messages cannot block each other.
 */
export async function noteAndRoute(
  sql: AccountSql,
  { channel, messages }: { channel: Channel; messages: readonly RoutedMessage[] },
): Promise<Map<number, MessageRoutes>> {
  const rows = await sql<{ n: number; contactId: string | null; waits: OpenWait[] | null; triggers: RoutedTrigger[] | null }>(
    `with d as materialized (select * from ${arrived.from('$2')}),
       e as (insert into inbound_event (account_id, source_id, key) select $1, source_id, key from d order by source_id, key on conflict do nothing returning source_id, key),
       t as (select a.source_id, a.keyword, jsonb_agg(jsonb_build_object('workflowId', t.workflow_id, 'versionId', t.version_id, 'nodeId', t.node_id, 'config', t.config, 'class', w.class)
           order by t.priority desc, t.key = '*', t.id) as triggers
         from (select distinct source_id, keyword from d) a
         join workflow_trigger t on t.account_id = $1 and t.kind = $3 and (t.source_id = a.source_id or t.source_id is null) and t.key in ('*', nullif(a.keyword, ''))
         join workflow w on w.account_id = $1 and w.id = t.workflow_id and w.enabled and w.archived_at is null group by a.source_id, a.keyword)
     select d.n, (select contact_id from address where account_id = $1 and kind = $4 and value = d.theirs) as "contactId",
       (select jsonb_agg(jsonb_build_object('waitId', k.wait_id, 'runId', k.run_id, 'filter', k.filter) order by k.wait_id desc) from (
         select wait_id, run_id, filter from wait_key where account_id = $1 and kind = 'reply' and key = d.reply_key order by wait_id desc limit 5) k) as waits,
       t.triggers
     from d join e using (source_id, key) left join t using (source_id, keyword)`,
    [
      arrived.of(
        messages.map(({ ownAddressId, providerMessageId, ours, theirs, keyword, replyKey }, n) => ({
          ...{ n, source_id: ownAddressId, key: providerMessageId, theirs, reply_key: replyKey ?? channel.replyKey(ours, theirs), keyword },
        })),
      ),
      ...[channel.id, channel.addressKinds.contact],
    ],
    'note_and_route',
  );
  return new Map(rows.map(({ n, contactId, waits, triggers }) => [n, { contactId, waits: waits ?? [], triggers: triggers ?? [] }]));
}

const arrived = rowsOf({ n: 'int', source_id: 'uuid', key: 'text', theirs: 'text', reply_key: 'text', keyword: 'text' });
