import { type ChangeTestCase, type TestCaseList, TestScript } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readDraft } from '../test-runs/read-draft.ts';
import { phonesOf } from '../test-runs/test-people.ts';
import { playTestCase } from './play-test-case.ts';
import { readTestCaseList, readTestCases } from './test-case-rows.ts';

/** Gives a test case another name, or takes the way that it goes with the draft as the right one. */
export async function changeTestCase(context: ActorContext, id: string, caseId: string, change: ChangeTestCase): Promise<TestCaseList> {
  const { db, catalogue, actor } = context;
  requireRight(actor, 'workflow.edit');
  const [workflowId, testId] = [findableId('workflow', id), findableId('testCase', caseId)];
  const { row, ready } = await db.withAccountSql(actor.accountId, async (sql) => {
    const [found] = await readTestCases(sql, workflowId, testId);
    if (!found) throw notFound('testCase');
    return {
      row: found,
      ready: change.accept ? await readDraft(sql, context, { workflowId, phones: phonesOf([TestScript.parse(found.script)]) }) : null,
    };
  });
  const result = ready && (await playTestCase(context, { workflowId, ready }, row));
  return db.withAccountSql(actor.accountId, async (sql) => {
    await sql(
      `update workflow_test set name = coalesce($4, name), expected = coalesce($5::jsonb, expected), result = coalesce($6::jsonb, result),
         ran_at = case when $6 is null then ran_at else now() end, revision = revision + 1, updated_at = now()
       where account_id = $1 and workflow_id = $2 and id = $3`,
      [
        ...[workflowId, testId, change.name ?? null],
        ...[result && JSON.stringify(result.way), result && JSON.stringify({ ...result, passed: true, difference: null })],
      ],
    );
    return readTestCaseList(sql, catalogue, workflowId);
  });
}

export function deleteTestCase({ db, catalogue, actor }: ActorContext, id: string, caseId: string): Promise<TestCaseList> {
  requireRight(actor, 'workflow.edit');
  const [workflowId, testId] = [findableId('workflow', id), findableId('testCase', caseId)];
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [gone] = await sql('delete from workflow_test where account_id = $1 and workflow_id = $2 and id = $3 returning id', [
      workflowId,
      testId,
    ]);
    if (!gone) throw notFound('testCase');
    return readTestCaseList(sql, catalogue, workflowId);
  });
}
