import type { TestCaseList, TestGate } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readTestCaseList } from './test-case-rows.ts';

/** Whether the test cases have to pass before a draft goes live. */
export function setTestGate({ db, catalogue, actor }: ActorContext, id: string, { mustPass }: TestGate): Promise<TestCaseList> {
  requireRight(actor, 'workflow.publish');
  const workflowId = findableId('workflow', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await sql('update workflow set tests_gate = $3 where account_id = $1 and id = $2 and archived_at is null', [workflowId, mustPass]);
    return readTestCaseList(sql, catalogue, workflowId);
  });
}
