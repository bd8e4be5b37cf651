import type { AccountSql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import { type Compiled, compile, type Graph, outsideNames } from '@signalbox/flow';
import type { ServiceContext } from '../shared/service-context.ts';
import { readFacts } from './read-facts.ts';

/** Compiles a graph with what the account has. */
export async function compileDraft(
  sql: AccountSql,
  known: Pick<ServiceContext, 'catalogue' | 'channels'>,
  { workflowId, graph, isTest = false }: { workflowId: string | null; graph: Graph; isTest?: boolean },
): Promise<Compiled> {
  const asked = outsideNames(graph, known.catalogue, known.channels);
  const { channels, ...facts } = await readFacts(sql, known, { workflowId, names: asked });
  // A test sends nothing, so nobody has to carry its messages.
  return compile(graph, known.catalogue, {
    ...{ ...facts, asked, registry: known.channels },
    ...(isTest ? {} : { channels }),
    ...(workflowId === null ? {} : { workflowId: toPublicId('workflow', workflowId) }),
  });
}
