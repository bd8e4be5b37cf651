import type { Sql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import { type Catalogue, type Compiled, compile, type Graph } from '@signalbox/flow';
import { findKeywordConflicts } from './find-keyword-conflicts.ts';
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
): Promise<CompiledForAccount> {
  const addresses = await readReceivingAddresses(sql, accountId);
  const own = await sql<{ id: string; value: string }>('select id, value from own_address where account_id = $1 and archived_at is null', [
    accountId,
  ]);
  // The picker puts the public id into the graph; a number that was typed is as good.
  const compiled = compile(graph, catalogue, { ownAddresses: own.flatMap(({ id, value }) => [toPublicId('ownAddress', id), value]) });
  const shared = await findKeywordConflicts(sql, accountId, workflowId, compiled.triggers, addresses);
  return { ...compiled, issues: [...compiled.issues, ...shared], addresses };
}
