import type { CreateTestCase, TestCaseList, TestScript } from '@signalbox/contract';
import { newId, requireRight, userError } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { playTest } from '../test-runs/play-test.ts';
import { readDraft } from '../test-runs/read-draft.ts';
import { phonesOf } from '../test-runs/test-people.ts';
import { mostCases, readTestCaseList } from './test-case-rows.ts';
import { judged, wayOf } from './way-of.ts';

/** Saves a conversation; the way that it takes with the draft is the way that it is to take from now on. */
export async function createTestCase(context: ActorContext, id: string, input: CreateTestCase): Promise<TestCaseList> {
  const { db, channels, catalogue, actor } = context;
  requireRight(actor, 'workflow.edit');
  const workflowId = findableId('workflow', id);
  const ready = await db.withAccountSql(actor.accountId, (sql) =>
    readDraft(sql, context, { workflowId, phones: phonesOf([input.script]) }),
  );
  // On the clock of today it would take other ways tomorrow.
  const script: TestScript = { ...input.script, at: input.script.at ?? new Date().toISOString() };
  const played = await playTest({ channels, actor, workflowId, ready, input: { ...script, answers: [] } });
  const way = wayOf(played);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await lockWorkflow(sql, workflowId);
    const [stored] = await sql<{ id: string }>(
      `insert into workflow_test (account_id, id, workflow_id, name, script, expected, result, ran_at) select $1, $2, $3, $4, $5, $6, $7, now()
       where (select count(*) from workflow_test where account_id = $1 and workflow_id = $3) < ${mostCases} returning id`,
      [newId(), workflowId, input.name, JSON.stringify(script), JSON.stringify(way), JSON.stringify(judged(played, way))],
    );
    if (!stored) throw userError('test.too_many_cases', { most: mostCases });
    return readTestCaseList(sql, catalogue, workflowId);
  });
}

/** Two that save at once are counted one after the other. */
const lockWorkflow = (sql: Parameters<typeof readTestCaseList>[0], workflowId: string) =>
  sql('select 1 from workflow where account_id = $1 and id = $2 for no key update', [workflowId]);
