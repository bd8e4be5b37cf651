import type { Sql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import { type Catalogue, type Compiled, compile, type Graph, outsideNames } from '@signalbox/flow';
import { readFacts } from './read-facts.ts';

/** Compiles a graph with what the account has. */
export async function compileDraft(
  sql: Sql,
  catalogue: Catalogue,
  accountId: number,
  workflowId: string | null,
  graph: Graph,
  { isTest = false }: { isTest?: boolean } = {},
): Promise<Compiled> {
  const asked = outsideNames(graph, catalogue);
  const { channels, ...facts } = await readFacts(sql, catalogue, accountId, workflowId, asked);
  // A test sends nothing, so nobody has to carry its messages.
  return compile(graph, catalogue, {
    ...{ ...facts, asked },
    ...(isTest ? {} : { channels }),
    ...(workflowId === null ? {} : { workflowId: toPublicId('workflow', workflowId) }),
  });
}
