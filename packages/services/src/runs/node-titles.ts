import type { AccountSql } from '@signalbox/db';
import { type Catalogue, nodeTitle } from '@signalbox/flow';
import type { Say } from '@signalbox/words';

/** What people call a step of a version. */
export type TitleOf = (nodeId: string) => string;
/** Who asks, and what there is to be named. */
interface TitleReader {
  catalogue: Catalogue;
  t: Say;
}

/** What the steps of some versions are called in the language of the reader. A step without a title has that of its type. */
export async function nodeTitles(
  sql: AccountSql,
  reader: TitleReader,
  versionIds: readonly string[],
): Promise<(versionId: string) => TitleOf> {
  const rows = await sql<{ version_id: string; node_id: string; title: string; type: string }>(
    `select v.id as version_id, n.value->>'id' as node_id, coalesce(n.value->>'title', '') as title, coalesce(n.value->>'type', '') as type
     from workflow_version v cross join lateral jsonb_array_elements(v.graph->'nodes') n
     where v.account_id = $1 and v.id = any ($2::uuid[])`,
    [[...new Set(versionIds)]],
  );
  const titles = new Map(
    rows.map((row) => [`${row.version_id} ${row.node_id}`, row.title || (typeTitle(reader, row.type) ?? row.node_id)]),
  );
  // The steps that the compiler puts in are in no graph.
  const turn = typeTitle(reader, 'flow.turn');
  return (versionId) => (nodeId) => titles.get(`${versionId} ${nodeId}`) ?? (nodeId.startsWith('$turn') && turn ? turn : nodeId);
}

/** Nothing where this installation does not have the type. */
function typeTitle({ catalogue, t }: TitleReader, type: string): string | undefined {
  const spec = catalogue.get(type);
  return spec && nodeTitle(t, spec);
}
