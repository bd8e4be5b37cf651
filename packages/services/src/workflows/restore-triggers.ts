import type { AccountSql } from '@signalbox/db';
import { parseGraph } from '@signalbox/flow';
import type { ServiceContext } from '../shared/service-context.ts';
import { compileDraft } from './compile-draft.ts';
import { writeTriggers } from './write-triggers.ts';

/** Lets a version listen again to what it listened to; what that is is worked out anew. */
export async function restoreTriggers(
  context: ServiceContext,
  sql: AccountSql,
  { workflowId, versionId }: { workflowId: string; versionId: string },
): Promise<void> {
  const [version] = await sql<{ graph: unknown }>('select graph from workflow_version where account_id = $1 and id = $2', [versionId]);
  const { triggers } = await compileDraft(sql, context, { workflowId, graph: parseGraph(version?.graph) });
  const { channels, secretKey } = context;
  // One that this release no longer reads keeps what it listens to.
  if (triggers.length === 0) return;
  await writeTriggers(sql, { workflowId, versionId, triggers, channels, secretKey });
}
