import { TestRun } from '@signalbox/contract';
import { buildGraph } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';

let at: ServiceSetup;
let id: string;
beforeAll(async () => {
  at = await serviceSetup();
  ({ id } = await at.services.workflows.create(at.ours.owner, { name: 'Draft', graph: asks }));
});
afterAll(() => at.close());

const asks = buildGraph(
  {
    start: ['trigger.sms', { keywords: ['ORDER'] }],
    stock: ['http.request', { url: 'https://example.com/{{ trigger.rest }}' }],
    ask: ['msg.sendAndWait', { text: 'Really {{ stock.body.name }}?', to: '{{ trigger.from }}', timeout: { amount: 2, unit: 'days' } }],
    yes: ['msg.reply', { text: 'You said {{ ask.text }}' }],
    late: ['msg.reply', { text: 'Too late' }],
  },
  ['start>stock>ask', 'ask.reply>yes', 'ask.timeout>late'],
);
const run = (input: z.input<typeof TestRun> = {}) =>
  at.services.workflows.test(at.ours.owner, id, TestRun.parse({ trigger: { payload: { text: 'ORDER tea' } }, ...input }));
const rowsNow = async () =>
  (
    await at.database.admin(
      'select (select count(*) from run) as runs, (select count(*) from message) as messages, (select count(*) from outbox) as owed',
    )
  )[0];

test('the stored draft runs with samples and answers; nothing is sent, called or stored', async () => {
  const before = await rowsNow();
  const result = await run({
    samples: { stock: { status: 200, headers: {}, body: { name: 'Green tea' } } },
    answers: [{ nodeId: 'ask', kind: 'reply', payload: { text: 'YES', from: '+46701740605' }, afterMs: 60_000 }],
  });
  expect(result).toMatchObject({
    ...{ status: 'done', error: null, waits: [], tookMs: 60_000 },
    messages: [
      { nodeId: 'ask', to: '+46701740605', text: 'Really Green tea?' },
      { nodeId: 'yes', to: '+46701740605', text: 'You said YES' },
    ],
    calls: [{ nodeId: 'stock', type: 'http.request', input: { url: 'https://example.com/tea' }, answered: 'sample' }],
  });
  expect(result.steps.map((step) => [step.nodeId, step.status, step.port])).toEqual([
    ['start', 'done', 'next'],
    ['stock', 'done', 'next'],
    ['ask', 'waiting', null],
    ['ask', 'done', 'reply'],
    ['yes', 'done', 'next'],
  ]);
  expect(await rowsNow()).toEqual(before);
});

test('without answers the time limits pass at once; a call without a sample is not made, and the run shows what it would have read', async () => {
  const late = await run({ from: 'ask', values: { stock: { body: { name: 'Tea' } } } });
  expect(late).toMatchObject({ status: 'done', tookMs: 2 * 86_400_000, calls: [] });
  expect(late.messages.map((message) => message.text)).toEqual(['Really Tea?', 'Too late']);
  const uncalled = await run();
  expect(uncalled).toMatchObject({
    status: 'failed',
    error: { nodeId: 'ask' },
    messages: [],
    calls: [{ nodeId: 'stock', answered: 'notCalled' }],
  });
  expect(uncalled.steps.find((step) => step.nodeId === 'stock')?.output).toMatchObject({ body: { note: 'Not called in a test' } });
});

test('from a step with values, on a graph that is not stored; a sample that refuses goes its way', async () => {
  const result = await run({ from: 'yes', values: { ask: { text: 'MAYBE' } } });
  expect(result.steps.map((step) => step.nodeId)).toEqual(['yes']);
  expect(result.messages).toMatchObject([{ text: 'You said MAYBE' }]);
  const graph = buildGraph(
    { start: ['trigger.manual'], call: ['http.request', { url: 'https://example.com' }], no: ['flow.fail', { message: 'Refused' }] },
    ['start>call', 'call.clientError>no'],
  );
  const refused = await run({ graph, trigger: { payload: {} }, samples: { call: { status: 404, headers: {}, body: 'gone' } } });
  expect(refused).toMatchObject({ status: 'failed', error: { nodeId: 'no' } });
});

test('a for-each shows each item, a called workflow what it returns, a task who is asked', async () => {
  const target = await at.publish(
    buildGraph(
      {
        take: ['trigger.workflow', { inputs: [{ name: 'who', title: 'Who', type: 'text', required: true }] }],
        give: ['flow.return', { values: [{ name: 'greeting', value: 'Hi {{ trigger.who }}' }] }],
      },
      ['take>give'],
    ),
    'Greets',
  );
  const graph = buildGraph(
    {
      start: ['trigger.manual'],
      each: ['logic.forEach', { list: '["Maja", "Olle"]' }],
      call: ['flow.call', { workflow: target.id, inputs: [{ name: 'who', value: '{{ each.item }}' }] }, 'each'],
      send: ['msg.send', { to: '+4670174060{{ each.number }}', text: '{{ call.returned.greeting }}' }, 'each'],
      ask: ['human.approve', { title: 'All sent?', timeout: null }],
    },
    ['start>each', 'each.item>call>send', 'each.done>ask'],
  );
  const result = await run({ graph, trigger: { payload: {} } });
  expect(result).toMatchObject({ status: 'waiting', tasks: [{ title: 'All sent?' }], waits: [{ nodeId: 'ask', kinds: ['approval'] }] });
  expect(result.messages.map((message) => message.text)).toEqual(['Hi Maja', 'Hi Olle']);
  expect(result.children).toMatchObject([
    {
      nodeId: 'each',
      number: 1,
      result: {
        status: 'done',
        messages: [{ text: 'Hi Maja' }],
        children: [{ nodeId: 'call', result: { status: 'done', returns: { greeting: 'Hi Maja' } } }],
      },
    },
    { nodeId: 'each', number: 2, result: { status: 'done' } },
  ]);
  const approved = await run({
    graph,
    trigger: { payload: {} },
    answers: [{ kind: 'task', payload: { status: 'approved', by: 'Maja' }, afterMs: 1 }],
  });
  expect(approved).toMatchObject({ status: 'done', waits: [] });
});

test('nobody has to carry messages for a test, only for going live', async () => {
  const fresh = await at.services.workflows.create(at.ours.owner, { name: 'Fresh' });
  const graph = buildGraph({ start: ['trigger.manual'], send: ['msg.send', { to: '+46701740601', text: 'Hi' }] }, ['start>send']);
  await at.database.admin('update own_address set can_send = false where account_id = $1', [at.ours.accountId]);
  const { issues } = await at.services.workflows.compile(at.ours.owner, { graph });
  const tested = await at.services.workflows.test(at.ours.owner, fresh.id, TestRun.parse({ graph }));
  await at.database.admin('update own_address set can_send = true where account_id = $1', [at.ours.accountId]);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'provider.missing', severity: 'error', nodeId: 'send' }));
  expect(tested).toMatchObject({ status: 'done', messages: [{ text: 'Hi' }] });
});

test('errors of the graph come as issues; a workflow without trigger says so', async () => {
  const broken = buildGraph({ start: ['trigger.manual'], set: ['data.set', { values: [{ name: 'a', value: '{{ 1 + }}' }] }] }, [
    'start>set',
  ]);
  const result = await run({ graph: broken });
  expect(result).toMatchObject({ status: 'errors', steps: [] });
  expect(result.issues).toContainEqual(expect.objectContaining({ severity: 'error', nodeId: 'set' }));
  await expect(run({ trigger: { nodeId: 'stock', payload: {} } })).rejects.toMatchObject({ code: 'test.no_trigger' });
});

test('a test that goes round and round is stopped', async () => {
  const graph = buildGraph(
    {
      start: ['trigger.manual'],
      outer: ['logic.while', { condition: 'true', limit: 1000 }],
      each: ['logic.while', { condition: 'true', limit: 1000 }, 'outer'],
      log: ['run.log', { text: 'x' }, 'each'],
    },
    ['start>outer', 'outer.round>each', 'each.round>log'],
  );
  const result = await run({ graph, trigger: { payload: {} } });
  expect(result.status).toBe('stopped');
  expect(result.steps.length).toBeGreaterThan(100);
});

test('only who may edit tests; the workflow of another account is not there', async () => {
  const user = await at.person('user');
  const input = TestRun.parse({});
  await expect(at.services.workflows.test(user, id, input)).rejects.toMatchObject({ code: 'right.missing' });
  await expect(at.services.workflows.test(at.theirs.owner, id, input)).rejects.toMatchObject({ code: 'workflow.not_found' });
});
