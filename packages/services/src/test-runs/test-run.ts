import type { TestAnswer, TestResult, TestRun } from '@signalbox/contract';
import { newId, requireRight, userError } from '@signalbox/domain';
import { parseGraph, runInMemory } from '@signalbox/flow';
import { steering, triggers as triggerTable } from '@signalbox/nodes';
import { errorWords, wordsFor } from '@signalbox/words';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { compileDraft } from '../workflows/compile-draft.ts';
import { issueViews } from '../workflows/issue-views.ts';
import { createBounds } from './bounds.ts';
import { readCalled } from './read-called.ts';
import { testResult } from './test-result.ts';
import { createTestWorld } from './test-world.ts';

/**
 * Runs the draft, or a graph that is not stored, in memory: nothing is sent, nobody is called, nothing is kept.
 * Waits pass on a clock of its own, so a test of days takes milliseconds.
 */
export async function testRun(context: ActorContext, id: string, input: TestRun): Promise<TestResult> {
  requireRight(context.actor.role, 'workflow.edit');
  const workflowId = findableId('workflow', id);
  const ready = await readDraft(context, workflowId, input);
  const { compiled, called, timeZone } = ready;
  const { plan, triggers } = compiled;
  const t = wordsFor(context.actor.language);
  const issues = issueViews(t, compiled.issues);
  if (!plan) return errors(issues);
  const bound = triggers.find((one) => input.trigger.nodeId === undefined || one.nodeId === input.trigger.nodeId);
  if (!bound) throw userError('test.no_trigger', {}, { field: 'trigger.nodeId' });

  const bounds = createBounds();
  const runId = newId();
  const world = createTestWorld({ t, plan, bound, channels: context.channels, input, runId, workflowId, timeZone, bounds });
  const result = await runInMemory({
    ...{
      plan,
      tables: { steering, say: (error) => errorWords(t, error) },
      ports: world.ports,
      childPorts: world.childPorts,
      between: bounds.between,
    },
    start: {
      triggerNodeId: bound.nodeId,
      payload: world.payload,
      run: { id: runId, accountTimeZone: timeZone },
      contact: world.contact && { ...world.contact },
      ...(input.from === undefined ? {} : { from: { nodeId: input.from, values: input.values } }),
    },
    script: input.answers.map(scripted),
    now: world.startedAt,
    workflows: (called_id) => called.get(called_id) ?? null,
    triggers: triggerTable,
    members: () => world.members,
  });
  return { ...testResult(t, result, { world, bounds }), issues, tookMs: result.now - world.startedAt };
}

const scripted = (answer: TestAnswer) =>
  'cancel' in answer
    ? { afterMs: answer.afterMs, cancel: answer.cancel }
    : {
        afterMs: answer.afterMs,
        answer: { kind: answer.kind, payload: answer.payload },
        ...(answer.nodeId === undefined ? {} : { nodeId: answer.nodeId }),
      };

function readDraft(context: ActorContext, workflowId: string, input: TestRun) {
  return context.db.withAccountSql(context.actor.accountId, async (sql) => {
    const [row] = await sql<{ graph: unknown; time_zone: string }>(
      `select d.graph, a.time_zone from workflow w join workflow_draft d on d.account_id = w.account_id and d.workflow_id = w.id
       join account a on a.id = w.account_id where w.account_id = $1 and w.id = $2 and w.archived_at is null`,
      [workflowId],
    );
    if (!row) throw notFound('workflow');
    const graph = input.graph ?? parseGraph(row.graph);
    const compiled = await compileDraft(sql, context, { workflowId, graph, isTest: true });
    return {
      compiled,
      timeZone: row.time_zone,
      called: compiled.plan ? await readCalled(sql, context.catalogue, graph) : new Map(),
    };
  });
}

const errors = (issues: TestResult['issues']): TestResult => ({
  ...{ status: 'errors', error: null, issues, steps: [], messages: [], calls: [], tasks: [], waits: [] },
  ...{ returns: null, children: [], tookMs: 0 },
});
