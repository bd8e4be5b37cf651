import type { AccountSql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import { errorWords, wordsFor } from '@signalbox/words';
import type { OutboxEntry } from '../outbox/types.ts';
import { accountFacts } from '../stride/account-facts.ts';
import type { RunRow } from '../stride/types.ts';

/** Runs that failed are told to whoever listens. Items do not (their parent tells), and error workflows never start each other. */
export async function failedRunEvents(sql: AccountSql, batch: readonly RunRow[]): Promise<OutboxEntry[]> {
  const failed = batch.filter((run) => run.end?.status === 'failed' && run.parentId === null && !run.stored.isErrorRun);
  if (failed.length === 0) return [];
  const [asked] = await sql<{ heard: boolean }>(`select is_heard($1, 'run.failed') as heard`, [], 'error_workflow');
  if (!asked?.heard) return [];
  const names = await sql<{ id: string; name: string }>(
    'select id, name from workflow where account_id = $1 and id = any ($2::uuid[])',
    [[...new Set(failed.map((run) => run.workflowId))]],
    'failed_workflows',
  );
  const t = wordsFor((await accountFacts(sql)).language);
  const nameOf = new Map(names.map((row) => [row.id, row.name]));
  const items = failed.map(({ runId, workflowId, end, plan }) => ({
    ...{ key: toPublicId('run', runId), subject: workflowId },
    runId: toPublicId('run', runId),
    workflowId: toPublicId('workflow', workflowId),
    workflowName: nameOf.get(workflowId) ?? '',
    nodeId: end?.error?.nodeId ?? '',
    step: plan.nodes[end?.error?.nodeId ?? '']?.title ?? '',
    code: end?.error?.code ?? '',
    message: end?.error ? errorWords(t, end.error).slice(0, 500) : '',
  }));
  const entry = { kind: 'happened', name: 'run.failed', at: new Date().toISOString(), depth: 1 } as const;
  return Array.from({ length: Math.ceil(items.length / perEntry) }, (_, n) => ({
    ...entry,
    items: items.slice(n * perEntry, (n + 1) * perEntry),
  }));
}

/** As many as an entry of the outbox surely holds. */
const perEntry = 20;
