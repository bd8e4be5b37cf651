import { type TestCase, type TestCaseList, TestCaseResult, TestScript, WayLine } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { toPublicId } from '@signalbox/domain';
import { type Catalogue, type Graph, parseGraph } from '@signalbox/flow';
import { z } from 'zod';
import { notFound } from '../shared/page.ts';
import { coveredBy, waysOfGraph } from './ways-of-graph.ts';

export interface TestCaseRow {
  id: string;
  name: string;
  script: unknown;
  expected: unknown;
  result: unknown;
  ran_at: Date | null;
}
/** So many test cases a workflow has at most. */
export const mostCases = 100;

/** The test cases of a workflow in the order in which they were saved; of one, when it is named. */
export const readTestCases = (sql: AccountSql, workflowId: string, id: string | null = null): Promise<TestCaseRow[]> =>
  sql<TestCaseRow>(
    `select id, name, script, expected, result, ran_at from workflow_test
     where account_id = $1 and workflow_id = $2 and ($3::uuid is null or id = $3) order by id limit ${mostCases}`,
    [workflowId, id],
  );

/** Test cases, the ways of the draft, and who covers which. */
export async function readTestCaseList(sql: AccountSql, catalogue: Catalogue, workflowId: string): Promise<TestCaseList> {
  const [draft] = await sql<{ graph: unknown; tests_gate: boolean }>(
    `select d.graph, w.tests_gate from workflow w join workflow_draft d on d.account_id = w.account_id and d.workflow_id = w.id
     where w.account_id = $1 and w.id = $2 and w.archived_at is null`,
    [workflowId],
  );
  if (!draft) throw notFound('workflow');
  const rows = await readTestCases(sql, workflowId);
  const items = rows.map((row) => testCaseView(row, parseGraph(draft.graph), catalogue));
  const ways = waysOfGraph(parseGraph(draft.graph), catalogue).map((way) => ({
    ...way,
    cases: items.filter(({ covers }) => covers.some((one) => one.nodeId === way.nodeId && one.port === way.port)).map(({ id }) => id),
  }));
  return { items, ways, mustPass: draft.tests_gate };
}

function testCaseView(row: TestCaseRow, graph: Graph, catalogue: Catalogue): TestCase {
  const result = row.result === null ? null : TestCaseResult.parse(row.result);
  const expected = z.array(WayLine).parse(row.expected);
  return {
    id: toPublicId('testCase', row.id),
    name: row.name,
    script: TestScript.parse(row.script),
    expected,
    covers: coveredBy(waysOfGraph(graph, catalogue), result?.way ?? expected),
    result,
    ranAt: row.ran_at?.toISOString() ?? null,
  };
}
