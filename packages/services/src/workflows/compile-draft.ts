import type { Sql } from '@signalbox/db';
import { type Catalogue, type Compiled, compile, type Graph } from '@signalbox/flow';
import { findKeywordConflicts } from './find-keyword-conflicts.ts';
import { readFacts } from './read-facts.ts';
import { type ReceivingAddress, readReceivingAddresses } from './receiving-addresses.ts';

export interface CompiledForAccount extends Compiled {
  addresses: ReceivingAddress[];
}

/** Compiles a graph with what the account has, and warns of keywords that another workflow listens to as well. */
export async function compileDraft(
  sql: Sql,
  catalogue: Catalogue,
  accountId: number,
  workflowId: string | null,
  graph: Graph,
  { isTest = false }: { isTest?: boolean } = {},
): Promise<CompiledForAccount> {
  const addresses = await readReceivingAddresses(sql, accountId);
  const { channels, ...facts } = await readFacts(sql, catalogue, accountId, workflowId, graph);
  // A test sends nothing, so nobody has to carry its messages.
  const compiled = compile(graph, catalogue, isTest || !channels ? facts : { ...facts, channels });
  const shared = await findKeywordConflicts(sql, accountId, workflowId, compiled.triggers, addresses);
  return { ...compiled, issues: [...compiled.issues, ...shared], addresses };
}
