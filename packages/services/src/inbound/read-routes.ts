import type { Sql } from '@signalbox/db';

export interface OpenWait {
  waitId: string;
  runId: string;
  filter: Record<string, unknown> | null;
}
export interface RoutedTrigger {
  workflowId: string;
  versionId: string;
  nodeId: string;
  config: Record<string, unknown>;
  class: number;
}
export interface TextRoutes {
  contactId: string | null;
  waits: OpenWait[];
  triggers: RoutedTrigger[];
}

/**
 * Notes the text's event and reads everything that decides who gets it, in one trip: newest waits first; triggers by priority, exact keyword
 * before `*`, then age. Null = this event was taken before.
 */
export async function noteAndRoute(
  sql: Sql,
  at: { accountId: number; ownAddressId: string; eventKey: string; ours: string; theirs: string; keyword: string },
): Promise<TextRoutes | null> {
  const [row] = await sql<{ isNew: boolean; contactId: string | null; waits: OpenWait[] | null; triggers: RoutedTrigger[] | null }>(
    `with e as (insert into inbound_event (account_id, source_id, key) values ($1, $4, $6) on conflict do nothing returning 1)
     select exists (select from e) as "isNew", (select contact_id from address where account_id = $1 and kind = 'phone' and value = $2) as "contactId",
       (select jsonb_agg(jsonb_build_object('waitId', k.wait_id, 'runId', k.run_id, 'filter', k.filter) order by k.wait_id desc) from (
         select wait_id, run_id, filter from wait_key where account_id = $1 and kind = 'reply' and key = $3 order by wait_id desc limit 5) k) as waits,
       (select jsonb_agg(jsonb_build_object('workflowId', t.workflow_id, 'versionId', t.version_id, 'nodeId', t.node_id, 'config', t.config, 'class', w.class)
           order by t.priority desc, t.key = '*', t.id)
         from workflow_trigger t join workflow w on w.account_id = t.account_id and w.id = t.workflow_id and w.enabled and w.archived_at is null
         where t.account_id = $1 and t.kind = 'sms' and (t.source_id = $4 or t.source_id is null) and t.key = any ($5::text[])) as triggers`,
    [at.accountId, at.theirs, replyKey(at.ours, at.theirs), at.ownAddressId, at.keyword === '' ? ['*'] : [at.keyword, '*'], at.eventKey],
    'note_and_route',
  );
  return row?.isNew ? { contactId: row.contactId, waits: row.waits ?? [], triggers: row.triggers ?? [] } : null;
}

/** The key under which a run waits for a text from one person to one of our numbers; both as `normalizeAddress` gives them. */
export const replyKey = (ours: string, theirs: string): string => `sms|${ours}|${theirs}`;
