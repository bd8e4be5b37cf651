import type { Publish } from '@signalbox/contract';
import { toPublicId, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { playTestCases } from './run-test-cases.ts';

/** Before a draft goes live its test cases run. Where they have to pass, one that failed keeps it from going live, unless somebody says why. */
export async function requireTests(context: ActorContext, workflowId: string, { anyway, note }: Publish): Promise<void> {
  const { failed, isBroken } = await playTestCases(context, workflowId);
  // What is wrong with the draft is said by the compiler.
  if (failed.length === 0 || isBroken) return;
  const { accountId } = context.actor;
  const [gate] = await context.db.withAccountSql(accountId, (sql) =>
    sql<{ tests_gate: boolean }>('select tests_gate from workflow where account_id = $1 and id = $2', [workflowId]),
  );
  if (!gate?.tests_gate) return;
  if (anyway && note?.trim()) return;
  if (anyway) throw userError('workflow.note_missing', {}, { field: 'note' });
  const issues = failed.map(({ id, name }) => ({ id: toPublicId('testCase', id), name }));
  throw userError('workflow.tests_failed', { count: failed.length }, { status: 422, issues });
}
