import type { Sql } from '@signalbox/db';
import type { RoutedTrigger } from '@signalbox/runner';

export interface OpenWait {
  waitId: string;
  runId: string;
  filter: Record<string, unknown> | null;
}
export interface TextRoutes {
  contactId: string | null;
  waits: OpenWait[];
  triggers: RoutedTrigger[];
}
export interface ArrivedText {
  ownAddressId: string;
  /** What the provider calls it: the same again is the same text. */
  providerMessageId: string;
  ours: string;
  theirs: string;
  keyword: string;
}

/**
 * Notes the texts' events and reads everything that decides who gets them, in one trip: newest waits first; triggers by priority, exact keyword
 * before `*`, then age. By the text's place; a text whose event was taken before has none. No two texts may have the same event.
 * Events are noted in the order of their keys, so that two processes with the same texts cannot block each other.
 */
export async function noteAndRoute(sql: Sql, accountId: number, texts: readonly ArrivedText[]): Promise<Map<number, TextRoutes>> {
  const rows = await sql<{ n: number; contactId: string | null; waits: OpenWait[] | null; triggers: RoutedTrigger[] | null }>(
    `with d as materialized (select * from unnest($2::int[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[]) d(n, source_id, key, theirs, reply_key, keyword)),
       e as (insert into inbound_event (account_id, source_id, key) select $1, source_id, key from d order by source_id, key on conflict do nothing returning source_id, key),
       t as (select a.source_id, a.keyword, jsonb_agg(jsonb_build_object('workflowId', t.workflow_id, 'versionId', t.version_id, 'nodeId', t.node_id, 'config', t.config, 'class', w.class)
           order by t.priority desc, t.key = '*', t.id) as triggers
         from (select distinct source_id, keyword from d) a
         join workflow_trigger t on t.account_id = $1 and t.kind = 'sms' and (t.source_id = a.source_id or t.source_id is null) and t.key in ('*', nullif(a.keyword, ''))
         join workflow w on w.account_id = $1 and w.id = t.workflow_id and w.enabled and w.archived_at is null group by a.source_id, a.keyword)
     select d.n, (select contact_id from address where account_id = $1 and kind = 'phone' and value = d.theirs) as "contactId",
       (select jsonb_agg(jsonb_build_object('waitId', k.wait_id, 'runId', k.run_id, 'filter', k.filter) order by k.wait_id desc) from (
         select wait_id, run_id, filter from wait_key where account_id = $1 and kind = 'reply' and key = d.reply_key order by wait_id desc limit 5) k) as waits,
       t.triggers
     from d join e using (source_id, key) left join t using (source_id, keyword)`,
    [
      ...[accountId, texts.map((_, n) => n), texts.map((one) => one.ownAddressId), texts.map((one) => one.providerMessageId)],
      ...[texts.map((one) => one.theirs), texts.map((one) => replyKey(one.ours, one.theirs)), texts.map((one) => one.keyword)],
    ],
    'note_and_route',
  );
  return new Map(rows.map(({ n, contactId, waits, triggers }) => [n, { contactId, waits: waits ?? [], triggers: triggers ?? [] }]));
}

/** The key under which a run waits for a text from one person to one of our numbers; both as `normalizeAddress` gives them. */
export const replyKey = (ours: string, theirs: string): string => `sms|${ours}|${theirs}`;
