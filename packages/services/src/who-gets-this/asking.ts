import type { WhoGets } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import type { Foresee } from '@signalbox/messaging';
import type { Say } from '@signalbox/words';
import type { ActorContext } from '../shared/service-context.ts';

export interface Asking {
  context: ActorContext;
  foresee: Foresee;
  t: Say;
}

/** A step of a live workflow that listens. */
export interface Listening {
  workflow_id: string;
  name: string;
  node_id: string;
  config: Record<string, unknown>;
  /** Keywords with the address of each; null = all addresses. */
  keys: { key: string; source: string | null; address: string | null }[];
}

/** All steps of live workflows that start by things of this kind, by the names of their workflows. */
export const readListening = (sql: AccountSql, kind: string): Promise<Listening[]> =>
  sql<Listening>(
    `select t.workflow_id, w.name, t.node_id, (array_agg(t.config))[1] as config,
       jsonb_agg(jsonb_build_object('key', t.key, 'source', t.source_id, 'address', o.value) order by t.id) as keys
     from workflow_trigger t join workflow w on w.account_id = t.account_id and w.id = t.workflow_id
     left join own_address o on o.account_id = t.account_id and o.id = t.source_id
     where t.account_id = $1 and t.kind = $2 and w.enabled and w.archived_at is null
     group by t.workflow_id, w.name, t.node_id order by w.name, t.workflow_id, t.node_id limit 200`,
    [kind],
  );

/** Workflows that would listen if they were live: switched off, or with such a start in their draft alone. */
export async function readSilent(sql: AccountSql, t: Say, kind: string): Promise<WhoGets['others']> {
  const rows = await sql<{ id: string; name: string; is_off: boolean }>(
    `select w.id, w.name, not w.enabled and w.live_version_id is not null as is_off from workflow w
     join workflow_draft d on d.account_id = w.account_id and d.workflow_id = w.id
     where w.account_id = $1 and w.archived_at is null and d.graph -> 'nodes' @> jsonb_build_array(jsonb_build_object('type', 'trigger.' || $2::text))
       and not exists (select from workflow_trigger x where x.account_id = $1 and x.workflow_id = w.id and x.kind = $2 and w.enabled)
     order by w.name, w.id limit 100`,
    [kind],
  );
  return rows.map(({ id, name, is_off: isOff }) => ({
    ...{ id: toPublicId('workflow', id), name, nodeId: null },
    ...{ state: isOff ? ('off' as const) : ('draft' as const), says: t(isOff ? 'who.other.off' : 'who.other.draft') },
  }));
}

export const other = (
  { workflow_id: id, name, node_id: nodeId }: Listening,
  state: WhoGets['others'][number]['state'],
  says: string,
): WhoGets['others'][number] => ({ id: toPublicId('workflow', id), name, nodeId, state, says });

export const taker = ({ workflow_id: id, name, node_id: nodeId }: Listening): WhoGets['takes'][number] => ({
  id: toPublicId('workflow', id),
  name,
  nodeId,
});
