import type { TestCaseList } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readTestCaseList } from './test-case-rows.ts';

/** The saved conversations of a workflow, and the ways of its draft that they cover. */
export function listTestCases({ db, catalogue, actor }: ActorContext, id: string): Promise<TestCaseList> {
  requireRight(actor, 'workflow.read');
  const workflowId = findableId('workflow', id);
  return db.withAccountSql(actor.accountId, (sql) => readTestCaseList(sql, catalogue, workflowId));
}
