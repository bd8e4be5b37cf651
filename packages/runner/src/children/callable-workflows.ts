import type { AccountSql } from '@signalbox/db';
import { fromPublicId, isSignalboxError } from '@signalbox/domain';
import { type ChildrenRequest, triggerReader } from '@signalbox/flow';
import type { TurnDeps } from '../stride/types.ts';

/** A workflow that others may call: its live version begins with a trigger of kind `workflow`. */
export interface Callable {
  workflowId: string;
  versionId: string;
  triggerNodeId: string;
  /** What its trigger makes of the inputs; null = it does not take them. */
  payloadOf(input: Record<string, unknown>): Record<string, unknown> | null;
}

/** Callable workflows by the public id they are asked for with; the others are missing from the answer. */
export async function findCallables(
  sql: AccountSql,
  deps: TurnDeps,
  asked: readonly ChildrenRequest['run'][],
): Promise<Map<string, Callable>> {
  const ids = new Map(asked.flatMap((run) => (run.kind === 'workflow' ? [[toId(run.workflowId), run.workflowId] as const] : [])));
  const callables = new Map<string, Callable>();
  if (ids.size === 0) return callables;
  const rows = await sql<{ id: string; version_id: string; node_id: string }>(
    `select distinct on (w.id) w.id, t.version_id, t.node_id from workflow w
       join workflow_trigger t on t.account_id = w.account_id and t.workflow_id = w.id and t.version_id = w.live_version_id and t.kind = 'workflow'
     where w.account_id = $1 and w.id = any ($2::uuid[]) and w.enabled and w.archived_at is null order by w.id, t.id`,
    [[...ids.keys()].filter((id) => id !== null).sort()],
    'callable_workflows',
  );
  for (const row of rows) {
    const { plan } = await deps.plans(sql, row.version_id);
    const read = triggerReader(plan, row.node_id, deps.triggers);
    if (!read) continue;
    callables.set(ids.get(row.id) ?? '', {
      ...{ workflowId: row.id, versionId: row.version_id, triggerNodeId: row.node_id },
      payloadOf: (payload) => read({ kind: 'workflow', payload }),
    });
  }
  return callables;
}

function toId(publicId: string): string | null {
  try {
    return fromPublicId('workflow', publicId);
  } catch (error) {
    if (isSignalboxError(error)) return null;
    throw error;
  }
}
