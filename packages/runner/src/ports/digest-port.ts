import { type AccountSql, type RowOf, rowsOf } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { CollectionKey, DigestPort } from '@signalbox/nodes/contract';

/** Items collected per workflow, node and key. The run of the oldest item keeps the collection; when that run has ended, the next item's run takes over. `bear` = writes down runs that are not yet. */
export const digestPort = (sql: AccountSql, bear = async () => {}): DigestPort => ({
  async add(items) {
    await bear();
    await holdCollections(sql, items);
    const known = await writeItems(sql, items);
    return items.map((item) => {
      const place = known.get(collectionKey(item)) ?? { count: 0, isKept: false };
      const first = !place.isKept;
      known.set(collectionKey(item), { count: place.count + 1, isKept: true });
      return { first, count: place.count + 1 };
    });
  },
  async take(items) {
    if (items.length === 0) return [];
    await holdCollections(sql, items);
    const rows = await sql<{ id: string; workflow_id: string; node_id: string; key: string; payload: unknown }>(
      `delete from digest_item i using (select distinct * from ${collections.from('$2', 'c')}) d
       where i.account_id = $1 and i.workflow_id = d.workflow_id and i.node_id = d.node_id and i.key = d.key returning i.id, i.workflow_id, i.node_id, i.key, i.payload`,
      [collections.of(items.map(collectionRow))],
      'digest_take',
    );
    rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    const taken = new Map<string, unknown[]>();
    for (const row of rows) {
      const place = collectionKey({ workflowId: row.workflow_id, nodeId: row.node_id, key: row.key });
      taken.set(place, [...(taken.get(place) ?? []), row.payload]);
    }
    // The first of several takers of one collection gets it, as if they had come one by one.
    return items.map((item) => {
      const place = collectionKey(item);
      const mine = taken.get(place) ?? [];
      taken.delete(place);
      return mine;
    });
  },
});

const collectionKey = ({ workflowId, nodeId, key }: CollectionKey): string => [workflowId, nodeId, key].join(' ');
const collections = rowsOf({ workflow_id: 'uuid', node_id: 'text', key: 'text' });
const collected = rowsOf({ ...collections.columns, id: 'uuid', run_id: 'uuid', payload: 'jsonb?' });
const collectionRow = ({ workflowId, nodeId, key }: CollectionKey): RowOf<typeof collections.columns> => ({
  ...{ workflow_id: workflowId, node_id: nodeId, key },
});

/** A collection may have no row yet, so its name is locked. A statement of its own: the next one must see what the last holder committed. */
async function holdCollections(sql: AccountSql, items: readonly CollectionKey[]): Promise<void> {
  await sql(
    `select pg_advisory_xact_lock(place) from (select distinct hashtextextended(concat_ws(' ', 'digest', $1::text, workflow_id, node_id, key), 0) as place
       from ${collections.from('$2', 'c')} order by place offset 0) d`,
    [collections.of(items.map(collectionRow))],
    'digest_hold',
  );
}

/** Returns what was there before, per collection. */
async function writeItems(
  sql: AccountSql,
  items: Parameters<DigestPort['add']>[0],
): Promise<Map<string, { count: number; isKept: boolean }>> {
  const rows = await sql<{ workflow_id: string; node_id: string; key: string; count: number; is_kept: boolean }>(
    `with d as materialized (select * from ${collected.from('$2')}),
       known as materialized (select i.workflow_id, i.node_id, i.key, count(*)::int as count, (array_agg(i.id order by i.id))[1] as oldest, (array_agg(i.run_id order by i.id))[1] as keeper
         from (select distinct workflow_id, node_id, key from d) p join digest_item i on i.account_id = $1 and i.workflow_id = p.workflow_id and i.node_id = p.node_id and i.key = p.key group by 1, 2, 3),
       kept as materialized (select k.*, exists (select from run_state s where s.account_id = $1 and s.run_id = k.keeper) as is_kept from known k),
       adopted as (update digest_item i set run_id = n.run_id from kept k, lateral (select run_id from d where d.workflow_id = k.workflow_id and d.node_id = k.node_id and d.key = k.key order by d.id limit 1) n
         where not k.is_kept and i.account_id = $1 and i.workflow_id = k.workflow_id and i.node_id = k.node_id and i.key = k.key and i.id = k.oldest),
       added as (insert into digest_item (account_id, workflow_id, node_id, key, id, run_id, payload)
         select $1, workflow_id, node_id, key, id, run_id, coalesce(payload, 'null') from d)
     select workflow_id, node_id, key, count, is_kept from kept`,
    [collected.of(items.map((item) => ({ ...collectionRow(item), id: newId(), run_id: item.runId, payload: item.payload })))],
    'digest_add',
  );
  return new Map(
    rows.map((row) => [
      collectionKey({ workflowId: row.workflow_id, nodeId: row.node_id, key: row.key }),
      { count: row.count, isKept: row.is_kept },
    ]),
  );
}
