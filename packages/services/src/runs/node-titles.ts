import type { AccountSql } from '@signalbox/db';
import type { Catalogue } from '@signalbox/flow';

/** Titles of the steps of some versions: version -> node -> title. A step without a title has that of its type. */
export async function nodeTitles(
  sql: AccountSql,
  catalogue: Catalogue,
  versionIds: readonly string[],
): Promise<Map<string, Map<string, string>>> {
  const rows = await sql<{ version_id: string; node_id: string; title: string; type: string }>(
    `select v.id as version_id, n.value->>'id' as node_id, coalesce(n.value->>'title', '') as title, coalesce(n.value->>'type', '') as type
     from workflow_version v cross join lateral jsonb_array_elements(v.graph->'nodes') n
     where v.account_id = $1 and v.id = any ($2::uuid[])`,
    [[...new Set(versionIds)]],
  );
  const titles = new Map<string, Map<string, string>>(versionIds.map((id) => [id, new Map()]));
  for (const row of rows) titles.get(row.version_id)?.set(row.node_id, row.title || (catalogue.get(row.type)?.title ?? row.node_id));
  return titles;
}

/** What people call a step. The steps that the compiler puts in are in no graph. */
export const titleOf = (titles: ReadonlyMap<string, string> | undefined, nodeId: string): string =>
  titles?.get(nodeId) ?? (nodeId.startsWith('$turn') ? 'Wait for its turn' : nodeId);
