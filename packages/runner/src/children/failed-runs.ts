import type { AccountSql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import { errorWords, wordsFor } from '@signalbox/words';
import type { OutboxEntry } from '../outbox/types.ts';
import { accountFacts } from '../stride/account-facts.ts';
import type { RunRow } from '../stride/types.ts';

/** Runs that failed start the account's error workflows, if there are any. Items do not (their parent tells), and error workflows never start each other. */
export async function failedRunEvents(sql: AccountSql, batch: readonly RunRow[]): Promise<OutboxEntry[]> {
  const failed = batch.filter((run) => run.end?.status === 'failed' && run.parentId === null && !run.stored.isErrorRun);
  if (failed.length === 0) return [];
  const [first] = await sql(
    `select 1 from workflow_trigger where account_id = $1 and kind = 'event' and source_id is null and key = 'run.failed' limit 1`,
    [],
    'error_workflow',
  );
  if (!first) return [];
  const names = await sql<{ id: string; name: string }>(
    'select id, name from workflow where account_id = $1 and id = any ($2::uuid[])',
    [[...new Set(failed.map((run) => run.workflowId))]],
    'failed_workflows',
  );
  const t = wordsFor((await accountFacts(sql)).language);
  const nameOf = new Map(names.map((row) => [row.id, row.name]));
  return failed.map(({ runId, workflowId, end, plan }) => ({
    kind: 'startRun',
    payload: {
      name: 'run.failed',
      key: toPublicId('run', runId),
      values: {
        runId: toPublicId('run', runId),
        workflowId: toPublicId('workflow', workflowId),
        workflowName: nameOf.get(workflowId) ?? '',
        nodeId: end?.error?.nodeId ?? '',
        step: plan.nodes[end?.error?.nodeId ?? '']?.title ?? '',
        code: end?.error?.code ?? '',
        message: end?.error ? errorWords(t, end.error) : '',
      },
    },
  }));
}
