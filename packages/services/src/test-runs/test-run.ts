import type { TestResult, TestRun } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { playTest } from './play-test.ts';
import { readDraft } from './read-draft.ts';
import { phonesOf } from './test-people.ts';

/**
 * Runs the draft, or a graph that is not stored, in memory: nothing is sent, nobody is called, nothing is kept.
 * Waits pass on a clock of its own, so a test of days takes milliseconds.
 */
export async function testRun(context: ActorContext, id: string, input: TestRun): Promise<TestResult> {
  requireRight(context.actor, 'workflow.edit');
  const workflowId = findableId('workflow', id);
  const { db, channels, actor } = context;
  const ready = await db.withAccountSql(actor.accountId, (sql) =>
    readDraft(sql, context, { workflowId, graph: input.graph, phones: phonesOf([input]) }),
  );
  return playTest({ channels, actor, workflowId, ready, input });
}
