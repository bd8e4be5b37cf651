import { type TestCaseList, type TestCaseResult, TestScript } from '@signalbox/contract';
import { rowsOf } from '@signalbox/db';
import { requireRight } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readDraft } from '../test-runs/read-draft.ts';
import { phonesOf } from '../test-runs/test-people.ts';
import { playTestCase } from './play-test-case.ts';
import { readTestCaseList, readTestCases, type TestCaseRow } from './test-case-rows.ts';

/** Has all saved conversations of a workflow with its draft, and keeps how each came out. */
export async function runTestCases(context: ActorContext, id: string): Promise<TestCaseList> {
  const { db, catalogue, actor } = context;
  requireRight(actor, 'workflow.edit');
  const workflowId = findableId('workflow', id);
  await playTestCases(context, workflowId);
  return db.withAccountSql(actor.accountId, (sql) => readTestCaseList(sql, catalogue, workflowId));
}

interface PlayedCases {
  failed: Pick<TestCaseRow, 'id' | 'name'>[];
  /** The draft does not compile, so that all of them failed. */
  isBroken: boolean;
}
/** The same without the list: who failed. Each is played outside of a transaction, as it may take a second. */
export async function playTestCases(context: ActorContext, workflowId: string): Promise<PlayedCases> {
  const { db, actor } = context;
  const rows = await db.withAccountSql(actor.accountId, (sql) => readTestCases(sql, workflowId));
  if (rows.length === 0) return { failed: [], isBroken: false };
  const ready = await db.withAccountSql(actor.accountId, (sql) =>
    readDraft(sql, context, { workflowId, phones: phonesOf(rows.flatMap(({ script }) => TestScript.safeParse(script).data ?? [])) }),
  );
  const results: { row: TestCaseRow; result: TestCaseResult }[] = [];
  for (const row of rows) results.push({ row, result: await playTestCase(context, { workflowId, ready }, row) });
  await db.withAccountSql(actor.accountId, (sql) =>
    sql(`update workflow_test t set result = d.result, ran_at = now() from ${kept.from('$2')} where t.account_id = $1 and t.id = d.id`, [
      kept.of(results.map(({ row, result }) => ({ id: row.id, result }))),
    ]),
  );
  const failed = results.filter(({ result }) => !result.passed).map(({ row: { id, name } }) => ({ id, name }));
  return { failed, isBroken: ready.compiled.plan === null };
}

const kept = rowsOf({ id: 'uuid', result: 'jsonb' });
