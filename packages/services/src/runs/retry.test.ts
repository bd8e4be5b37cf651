import { fromPublicId, newId, toPublicId } from '@signalbox/domain';
import { advance, type Plan, type StartEvent } from '@signalbox/flow';
import { steering } from '@signalbox/nodes';
import { addContact, buildGraph } from '@signalbox/testkit';
import { type Published, runId, type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let at: ServiceSetup;
let flow: Published;
const graph = buildGraph(
  {
    start: ['trigger.sms', { keywords: ['ORDER'] }],
    named: ['data.set', { values: [{ name: 'code', value: 'A-{{ trigger.text }}' }] }],
    call: ['http.request', { url: 'https://example.com/{{ named.code }}' }],
    thanks: ['msg.reply', { text: 'Thanks' }],
  },
  ['start>named>call>thanks'],
);
beforeAll(async () => {
  at = await serviceSetup();
  flow = await at.publish(graph, 'Orders');
});
afterAll(() => at.close());

const phone = '+46701740699';
const payload = { text: 'ORDER 7', from: phone, to: '71400', rest: '7', keyword: 'ORDER' };
const failed = (more: object = {}) => ({
  ...{ status: 'failed' as const, kind: 'sms', errorNode: 'call', errorCode: 'http.timeout' },
  steps: [
    { nodeId: 'start', output: payload },
    { nodeId: 'named', output: { code: 'A-7' } },
    { nodeId: 'call', status: 'failed', port: null, error: { code: 'http.timeout', message: 'No answer' } },
  ],
  ...more,
});
const wish = { from: 'failedStep', version: 'same' } as const;
const whole = { from: 'start' } as const;

async function startOf(id: string) {
  const [row] = await at.database.admin<{
    version_id: string;
    retry_of: string;
    contact_id: string | null;
    payload: Record<string, unknown>;
  }>(
    `select r.version_id, r.retry_of, r.contact_id, e.payload from run r join run_event e on e.run_id = r.id where r.id = $1 and e.kind = 'start'`,
    [fromPublicId('run', id)],
  );
  if (!row) throw new Error('no start event');
  return row;
}
/** The first commands of the engine when it hears the start that was stored. */
const begin = (plan: Plan, start: Record<string, unknown>) =>
  advance(plan, null, { kind: 'start', run: { id: newId(), accountTimeZone: 'UTC' }, ...start } as StartEvent, 0, { steering });

describe('from the step that failed', () => {
  test('the new run has the values of then, the contact, and the way back to the phone', async () => {
    const contactId = await addContact(at.database, at.ours.accountId, { phone });
    const first = await at.addRun(flow, failed({ contactId }));
    expect(await at.services.runs.get(at.ours.owner, runId(first))).toMatchObject({
      canRetry: { failedStep: { allowed: true, why: null }, start: { allowed: true } },
    });
    const made = await at.services.runs.retry(at.ours.owner, runId(first), wish);
    const start = await startOf(made.runId);
    expect(start).toMatchObject({ version_id: flow.versionId, retry_of: first, contact_id: contactId });
    expect(start.payload).toMatchObject({
      triggerNodeId: 'start',
      payload,
      contactId,
      origin: {
        channel: 'sms',
        ourAddress: '71400',
        theirAddress: phone,
        ownAddressId: at.ours.ownAddressId,
        providerId: at.ours.providerId,
      },
      from: { nodeId: 'call', values: { start: payload, named: { code: 'A-7' } } },
    });
    const { commands, traces } = begin(flow.plan, start.payload);
    expect(traces).toEqual([]);
    expect(commands).toMatchObject([{ kind: 'call', nodeId: 'call', input: { url: 'https://example.com/A-7' } }]);
    expect(await at.services.runs.get(at.ours.owner, runId(first))).toMatchObject({ state: 'failed', retriedBy: made.runId });
    expect(await at.services.runs.get(at.ours.owner, made.runId)).toMatchObject({ state: 'ready', retryOf: runId(first) });
  });

  test('a retry that fails further on takes the values of both', async () => {
    const first = await at.addRun(flow, failed());
    const second = await at.addRun(flow, {
      ...{ status: 'failed', kind: 'sms', errorNode: 'thanks', retryOf: first },
      steps: [
        { nodeId: 'call', output: { status: 200, body: 'ok' } },
        { nodeId: 'thanks', status: 'failed', port: null },
      ],
    });
    const { runId: third } = await at.services.runs.retry(at.ours.owner, runId(second), wish);
    const { payload: start } = await startOf(third);
    expect(start).toMatchObject({
      payload,
      from: { nodeId: 'thanks', values: { start: payload, named: { code: 'A-7' }, call: { status: 200, body: 'ok' } } },
    });
    expect(begin(flow.plan, start).commands).toMatchObject([{ kind: 'effect', nodeId: 'thanks' }]);
  });

  test.each([
    ['that is open', { status: 'open' as const }, 'run.open'],
    ['that is done', { status: 'done' as const, errorNode: undefined }, 'run.not_failed'],
    ['whose trace is gone', { steps: [] }, 'run.is_erased'],
    ['whose step is not in the plan', { errorNode: 'gone' }, 'run.step_changed'],
  ])('a run %s is refused', async (_, more, code) => {
    const id = await at.addRun(flow, failed(more));
    await expect(at.services.runs.retry(at.ours.owner, runId(id), wish)).rejects.toMatchObject({ code, details: { status: 409 } });
    expect((await at.services.runs.get(at.ours.owner, runId(id))).canRetry.failedStep).toMatchObject({
      allowed: false,
      why: expect.any(String),
    });
  });

  test('a branch that is joined is refused', async () => {
    const forked = await at.publish(
      buildGraph(
        {
          start: ['trigger.manual'],
          both: [
            'logic.parallel',
            {
              branches: [
                { port: 'left', title: 'Left' },
                { port: 'right', title: 'Right' },
              ],
            },
          ],
          call: ['http.request', { url: 'https://example.com' }],
          other: ['run.log', { text: 'x' }],
          join: ['logic.join', {}],
          end: ['flow.stop'],
        },
        ['start>both', 'both.left>call>join', 'both.right>other>join', 'join>end'],
      ),
      'Forked',
    );
    const run = await at.addRun(forked, {
      status: 'failed',
      errorNode: 'call',
      steps: [{ nodeId: 'start' }, { nodeId: 'both', port: null }],
    });
    await expect(at.services.runs.retry(at.ours.owner, runId(run), wish)).rejects.toMatchObject({ code: 'run.cannot_start_here' });
  });
});

describe('from the start', () => {
  test('by the newest live version; refused when its trigger is another one', async () => {
    const old = await at.publish(graph, 'Renewed');
    const first = await at.addRun(old, failed());
    const { runId: again } = await at.services.runs.retry(at.ours.owner, runId(first), whole);
    expect((await startOf(again)).payload).not.toHaveProperty('from');
    await expect(at.services.runs.retry(at.ours.owner, runId(first), whole)).rejects.toMatchObject({ code: 'run.retried_now' });
    await at.database.admin(`update run set status = 'failed' where retry_of = $1`, [first]);
    const { draft } = await at.services.workflows.get(at.ours.owner, old.id);
    const renewed = buildGraph({ begin: ['trigger.manual'], end: ['flow.stop'] }, ['begin>end']);
    const saved = await at.services.workflows.saveDraft(at.ours.owner, old.id, { revision: draft.revision, graph: renewed });
    await at.services.workflows.publish(at.ours.owner, old.id, { draftRevision: saved.revision });
    await expect(at.services.runs.retry(at.ours.owner, runId(first), whole)).rejects.toMatchObject({ code: 'run.trigger_gone' });
    const { runId: same } = await at.services.runs.retry(at.ours.owner, runId(first), { from: 'start', version: 'same' });
    expect(await startOf(same)).toMatchObject({ version_id: old.versionId, payload: { payload } });
  });
});

test('pressed twice at once it is repeated once', async () => {
  const first = await at.addRun(flow, failed());
  const both = await Promise.allSettled([1, 2, 3].map(() => at.services.runs.retry(at.ours.owner, runId(first), wish)));
  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
});

describe('many at once', () => {
  const since = new Date(Date.now() - 3_600_000).toISOString();
  test('each failed run once, those that cannot are counted by reason, and two people do not repeat twice', async () => {
    const many = await at.publish(graph, 'Many');
    for (let no = 0; no < 60; no += 1) await at.addRun(many, failed());
    await at.addRun(many, failed({ steps: [] }));
    await at.addRun(many, failed({ errorCode: 'other.error' }));
    const filter = { ...wish, workflowId: many.id, failedSince: since, errorCode: 'http.timeout', dryRun: false };
    expect(await at.services.runs.retryMany(at.ours.owner, { ...filter, limit: 5 })).toEqual({ retried: 5, refused: [], more: true });
    const both = await Promise.all([1, 2].map(() => at.services.runs.retryMany(at.ours.owner, { ...filter, limit: 500 })));
    expect(both.map((one) => one.retried).reduce((sum, count) => sum + count)).toBe(55);
    expect(both[0]?.refused).toMatchObject([{ code: 'run.is_erased', words: expect.any(String), count: 1 }]);
    const [count] = await at.database.admin(
      'select count(*)::int as n, count(distinct retry_of)::int as of from run where workflow_id = $1 and retry_of is not null',
      [many.workflowId],
    );
    expect(count).toEqual({ n: 60, of: 60 });
    const later = { ...filter, limit: 500, failedSince: new Date(Date.now() + 60_000).toISOString() };
    expect(await at.services.runs.retryMany(at.ours.owner, later)).toEqual({ retried: 0, refused: [], more: false });
  });
  test('the workflow of another account is not there', async () => {
    const filter = { ...wish, workflowId: toPublicId('workflow', flow.workflowId), failedSince: since, limit: 10, dryRun: false };
    await expect(at.services.runs.retryMany(at.theirs.owner, filter)).rejects.toMatchObject({ code: 'workflow.not_found' });
  });
});
