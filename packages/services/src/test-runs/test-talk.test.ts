import { TestResult, TestRun } from '@signalbox/contract';
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

const [elin, bashir] = ['+46701740605', '+46701740646'];
const asks = buildGraph(
  {
    start: ['trigger.sms', { keywords: ['COLD'] }],
    ask: ['msg.sendAndWait', { text: 'How cold?', to: '{{ trigger.from }}', timeout: { amount: 2, unit: 'hours' } }],
    call: ['msg.sendAndWait', { text: 'Can you go? {{ ask.text }}', to: bashir, timeout: { amount: 1, unit: 'days' } }],
    yes: ['msg.send', { text: 'Somebody comes', to: '{{ trigger.from }}' }],
    late: ['msg.send', { text: 'Nobody was there', to: '{{ trigger.from }}' }],
  },
  ['start>ask', 'ask.reply>call', 'call.reply>yes', 'call.timeout>late'],
);
const talk = async (input: z.input<typeof TestRun> = {}): Promise<TestResult> =>
  TestResult.parse(
    await at.services.workflows.test(
      at.ours.owner,
      id,
      TestRun.parse({ trigger: { payload: { text: 'COLD', from: elin } }, moves: [], ...input }),
    ),
  );
const say = (from: string, text: string) => ({ kind: 'say' as const, from, text });

test('a test goes on with each move: two phones, one after the other, on a clock that stands still meanwhile', async () => {
  const first = await talk({ at: '2026-03-01T10:00:00.000Z' });
  expect(first).toMatchObject({
    ...{ status: 'waiting', tookMs: 0, now: '2026-03-01T10:00:00.000Z', phone: { theirs: elin, ours: '71400' } },
    waits: [{ nodeId: 'ask', phones: [elin], dueAt: '2026-03-01T12:00:00.000Z' }],
    messages: [{ to: elin, text: 'How cold?', at: '2026-03-01T10:00:00.000Z', outcome: 'delivered' }],
  });
  const second = await talk({ at: first.startedAt, moves: [say(bashir, 'hello?'), say(elin, '11')] });
  expect(second).toMatchObject({
    ...{ status: 'waiting', tookMs: 2000, waits: [{ nodeId: 'call', phones: [bashir] }] },
    // Nobody had asked the second phone yet.
    moves: [
      { at: '2026-03-01T10:00:01.000Z', nodeId: null },
      { at: '2026-03-01T10:00:02.000Z', nodeId: 'ask' },
    ],
  });
  expect(second.messages.map(({ to, text }) => [to, text])).toEqual([
    [elin, 'How cold?'],
    [bashir, 'Can you go? 11'],
  ]);
  const done = await talk({ at: first.startedAt, moves: [say(elin, '11'), say(bashir, 'YES')] });
  expect(done).toMatchObject({ status: 'done', waits: [] });
  expect(done.messages.at(-1)).toMatchObject({ to: elin, text: 'Somebody comes' });
});

test('a day is over in a moment: by hours, or to the time limit wherever it lies', async () => {
  const started = performance.now();
  const hours = await talk({ moves: [say(elin, '11'), { kind: 'skip', afterMs: 86_400_000 - 1 }] });
  expect(hours).toMatchObject({ status: 'waiting', tookMs: 86_400_999 });
  const skipped = await talk({ moves: [say(elin, '11'), { kind: 'skipToTimeout' }] });
  expect(skipped).toMatchObject({ status: 'done', tookMs: 86_401_000 });
  expect(skipped.messages.at(-1)).toMatchObject({ text: 'Nobody was there' });
  expect(performance.now() - started).toBeLessThan(1000);
});

test('calls fail as they would outside, deliveries come out as chosen, tasks are answered', async () => {
  const graph = buildGraph(
    {
      start: ['trigger.manual'],
      report: ['http.request', { url: 'https://example.com/report' }],
      send: ['msg.send', { to: bashir, text: 'Hi' }],
      seen: ['logic.waitFor', { conditions: [{ port: 'there', title: 'There', kind: 'delivery', value: '{{ send.messageId }}' }] }],
      ok: ['human.approve', { title: 'All right?', timeout: null }],
    },
    ['start>report', 'report.next>send', 'report.error>send', 'report.serverError>send', 'send>seen', 'seen.there>ok'],
  );
  const go = (more: z.input<typeof TestRun>) => talk({ graph, trigger: { payload: {} }, ...more });
  const lineOf = (result: TestResult, nodeId: string) => result.steps.filter((step) => step.nodeId === nodeId).at(-1);
  for (const [fault, port, code] of [
    ['serverError', 'serverError', undefined],
    ['timeout', 'error', 'http.timeout'],
    ['refused', 'error', 'http.unreachable'],
  ] as const) {
    const result = await go({ faults: { report: fault } });
    expect(lineOf(result, 'report')).toMatchObject({ port });
    expect(lineOf(result, 'report')?.error?.code).toBe(code);
    expect(result.calls).toMatchObject([{ nodeId: 'report', answered: 'fault' }]);
  }
  const delivered = await go({});
  expect(delivered.waits).toMatchObject([{ nodeId: 'ok', kinds: ['approval'] }]);
  expect(lineOf(await go({ outcomes: { [bashir]: 'failed' } }), 'seen')?.output).toMatchObject({ values: { state: 'failed' } });
  expect((await go({ outcomes: { [bashir]: 'none' } })).waits).toMatchObject([{ nodeId: 'seen' }]);
  expect(await go({ moves: [{ kind: 'task', nodeId: 'ok', payload: { status: 'approved', by: 'Maja' } }] })).toMatchObject({
    status: 'done',
  });
});

test('what is pinned is found without asking; the version that goes live has none of it', async () => {
  const { testCases, workflows } = at.services;
  await testCases.pin(at.ours.owner, id, 'ask', { port: 'reply', output: { text: 'fourteen', value: 'fourteen' } });
  const pinned = await talk();
  expect(pinned.messages.map(({ text }) => text)).toEqual(['Can you go? fourteen']);
  const { draft } = await workflows.get(at.ours.owner, id);
  const { version } = await workflows.publish(at.ours.owner, id, { draftRevision: draft.revision });
  const live = await workflows.version(at.ours.owner, id, version.id);
  expect(JSON.stringify(live)).not.toContain('fourteen');
  expect(await testCases.unpin(at.ours.owner, id, 'ask')).toEqual({ pins: {} });
  expect((await talk()).messages.map(({ text }) => text)).toEqual(['How cold?']);
  await expect(testCases.pin(at.ours.owner, id, 'start', { port: 'next', output: {} })).rejects.toMatchObject({
    code: 'test.not_pinnable',
  });
  const large = { port: 'reply', output: { text: 'x'.repeat(600 * 1024) } };
  await expect(testCases.pin(at.ours.owner, id, 'ask', large)).rejects.toMatchObject({ code: 'test.pin_too_large' });
  await expect(testCases.pins(at.theirs.owner, id)).rejects.toMatchObject({ code: 'workflow.not_found' });
});
