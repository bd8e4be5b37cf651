import type { AccountSql } from '@signalbox/db';
import { type Catalogue, type Graph, type MissingValue, missingValues, type Position, parseGraph } from '@signalbox/flow';
import { type Word, word } from '@signalbox/words';

/** What a version reads ahead of a run that came by another one (or by itself, with values lost). Graphs are read and questions answered once each. */
export function missingReader(sql: AccountSql, catalogue: Catalogue) {
  const graphs = new Map<string, Promise<Graph | null>>();
  const found = new Map<string, readonly MissingValue[]>();
  const graphOf = (versionId: string): Promise<Graph | null> => {
    const known = graphs.get(versionId) ?? readGraph(sql, versionId);
    graphs.set(versionId, known);
    return known;
  };
  return async (beforeId: string, afterId: string): Promise<(position: Position) => readonly MissingValue[]> => {
    const [before, after] = [await graphOf(beforeId), await graphOf(afterId)];
    return (position) => {
      const key = `${beforeId} ${afterId} ${position.key}`;
      const missing = found.get(key) ?? (before && after ? missingValues(after, { before, catalogue, position }) : []);
      found.set(key, missing);
      return missing;
    };
  };
}

async function readGraph(sql: AccountSql, versionId: string): Promise<Graph | null> {
  const [row] = await sql<{ graph: unknown }>('select graph from workflow_version where account_id = $1 and id = $2', [versionId]);
  return row ? parseGraph(row.graph) : null;
}

/** `order.total (in Thanks), order.id (in Thanks) and 2 more`; so many are enough to know what is wrong. */
export function namedValues(values: readonly MissingValue[]): Word[] {
  const named = [...new Map(values.map((missing) => [`${missing.value} ${JSON.stringify(missing.title)}`, missing])).values()];
  const rest = named.length - shown;
  return [
    ...named.slice(0, shown).map(({ value, title }) => word('views.missing.value', { value, step: title })),
    ...(rest > 0 ? [word('views.missing.more', { count: rest })] : []),
  ];
}
const shown = 3;
