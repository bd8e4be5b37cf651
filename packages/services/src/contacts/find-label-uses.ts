import type { GroupDetail } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import { type Catalogue, outsideNames, safeParseGraph } from '@signalbox/flow';

/** The workflows that name a group or tag, live or as a draft: those whose graph has the name anywhere are read, and the settings decide. */
export async function findLabelUses(
  sql: AccountSql,
  catalogue: Catalogue,
  { of, name }: { of: 'groups' | 'tags'; name: string },
): Promise<GroupDetail['uses']> {
  const rows = await sql<{ id: string; name: string; draft: unknown; live: unknown }>(
    `select w.id, w.name, d.graph as draft, v.graph as live from workflow w
     left join workflow_draft d on d.account_id = w.account_id and d.workflow_id = w.id
     left join workflow_version v on v.account_id = w.account_id and v.id = w.live_version_id
     where w.account_id = $1 and w.archived_at is null
       and (position($2 in lower(d.graph::text)) > 0 or position($2 in lower(v.graph::text)) > 0) order by lower(w.name) limit 500`,
    [JSON.stringify(name.toLowerCase()).slice(1, -1)],
  );
  const isNamed = (graph: unknown): boolean => {
    const parsed = safeParseGraph(graph);
    return parsed.ok && outsideNames(parsed.graph, catalogue)[of].some((one) => one.trim().toLowerCase() === name.toLowerCase());
  };
  return rows.flatMap((row) => (isNamed(row.draft) || isNamed(row.live) ? [{ id: toPublicId('workflow', row.id), name: row.name }] : []));
}
