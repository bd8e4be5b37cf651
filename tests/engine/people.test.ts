import { toPublicId } from '@signalbox/domain';
import { buildGraph } from '@signalbox/testkit';
import { lines, peopleHarness, phone, type Steps, testHouse } from '@signalbox/testkit/engine';
import { expect, test } from 'vitest';

/** What people do to runs at the screens, carried on by the real stride. */
const rooms = testHouse();
const house = (steps: Steps, tracks: string[]) => peopleHarness(rooms, steps, tracks);

test('a person approves, and the run goes on by that track', async () => {
  const at = await house(
    { ask: ['human.approve', { title: 'Send to {{ trigger.from }}?' }], yes: ['flow.stop'], no: ['flow.fail', { message: 'No' }] },
    ['start>ask', 'ask.approved>yes', 'ask.rejected>no'],
  );
  const run = await at.start(phone);
  await at.untilStill();
  const [task] = (await rooms.services.tasks.list(at.owner, { mine: true })).items;
  expect(task).toMatchObject({ title: `Send to ${phone}?`, kind: 'approval', runId: toPublicId('run', run) });
  expect(await at.see(run)).toMatchObject({
    state: 'waiting',
    waits: [{ nodeId: 'ask', kinds: ['approval', 'timer'] }],
    tasks: [{ id: task?.id }],
  });
  await rooms.services.tasks.answer(at.owner, task?.id ?? '', { outcome: 'approved', values: {}, comment: 'Go' });
  await at.untilStill();
  const ended = await at.see(run);
  expect(ended).toMatchObject({ state: 'done', waits: [] });
  expect(ended.steps.find((step) => step.nodeId === 'ask' && step.status === 'done')).toMatchObject({
    port: 'approved',
    output: { by: 'Maja', comment: 'Go' },
  });
  expect((await rooms.services.tasks.list(at.owner, {})).items).toEqual([]);
});

test('a run that waited is moved, and the answer is carried on by the new version', async () => {
  const at = await house(
    { ask: ['msg.sendAndWait', { text: 'Yes?', to: '{{ trigger.from }}', timeout: { amount: 1, unit: 'days' } }], end: ['flow.stop'] },
    ['start>ask', 'ask.reply>end'],
  );
  const run = await at.start(phone);
  await at.untilStill();
  expect((await rooms.services.workflows.waiting(at.owner, at.workflow)).items).toMatchObject([
    { nodeId: 'ask', count: 1, versionNumber: 1 },
  ]);
  const graph = {
    ...at.graph,
    nodes: [...at.graph.nodes, ...buildGraph({ mark: ['run.tag', { name: 'heard', value: '{{ ask.text }}' }] }, []).nodes],
    edges: [...buildGraph({}, ['start>ask', 'ask.reply>mark>end']).edges],
  };
  const saved = await rooms.services.workflows.saveDraft(at.owner, at.workflow, { revision: 1, graph });
  await rooms.services.workflows.publish(at.owner, at.workflow, { draftRevision: saved.revision });
  expect(await rooms.services.workflows.move(at.owner, at.workflow, at.version, { to: 'live', dryRun: false })).toEqual({
    moved: 1,
    left: [],
  });
  expect(await at.answer(run, 'Sure')).toBe(true);
  await at.untilStill();
  const ended = await at.see(run);
  expect(ended).toMatchObject({ state: 'done', versionNumber: 2, tags: [{ name: 'heard', value: 'Sure' }] });
  expect(lines(ended).slice(-2)).toEqual(['mark done next', 'end done ']);
  expect((await rooms.services.runs.list(at.owner, { tag: 'heard:Sure' })).items).toHaveLength(1);
});

test('a run that failed goes on from there once the reason is gone, with what it knew', async () => {
  const at = await house(
    {
      code: ['data.set', { values: [{ name: 'code', value: 'A-{{ trigger.rest }}' }] }],
      send: ['msg.send', { to: '{{ trigger.from }}', text: 'Your code is {{ code.code }}' }],
      mark: ['run.tag', { name: 'code', value: '{{ code.code }}' }],
    },
    ['start>code>send>mark'],
  );
  const { accountId } = at.account;
  await rooms.database.admin(`insert into opt_out (account_id, kind, value, source) values ($1, 'phone', $2, 'sms')`, [accountId, phone]);
  const first = await at.start(phone, { rest: '7' });
  await at.untilStill();
  expect(await at.see(first)).toMatchObject({ state: 'failed', errorNode: 'send', canRetry: { failedStep: { allowed: true } } });
  await rooms.database.admin('delete from opt_out where account_id = $1', [accountId]);
  await rooms.services.runs.retry(at.owner, toPublicId('run', first), { from: 'failedStep', version: 'same' });
  await at.untilStill();
  const { retriedBy } = await at.see(first);
  const again = await rooms.services.runs.get(at.owner, retriedBy ?? '');
  expect(again).toMatchObject({ state: 'done', tags: [{ name: 'code', value: 'A-7' }] });
  expect(lines(again)).toEqual(['send done next', 'mark done next']);
  expect(again.messages).toMatchObject([{ to: phone, text: 'Your code is A-7' }]);
});

test('the page of a for-each shows its items while they wait and after; ended at once, nothing of them goes on', async () => {
  const steps = {
    each: ['logic.forEach', { list: '[1, 2, 3]' }],
    hold: ['logic.wait', { duration: { amount: 1, unit: 'days' } }, 'each'],
    end: ['flow.stop'],
  } as const;
  const at = await house(steps, ['start>each', 'each.item>hold', 'each.done>end']);
  const run = await at.start(phone);
  await at.untilStill();
  expect(await at.see(run)).toMatchObject({
    waits: [{ nodeId: 'each', kinds: ['children'] }],
    children: [{ nodeId: 'each', visit: 1, total: 3, open: 3, complete: true }],
  });
  const { items } = await rooms.services.runs.children(at.owner, toPublicId('run', run), { nodeId: 'each', visit: 1, state: 'open' });
  expect(items.map((child) => [child.itemNo, child.state])).toEqual([
    [1, 'waiting'],
    [2, 'waiting'],
    [3, 'waiting'],
  ]);
  await rooms.services.runs.terminate(at.owner, items[0]?.id ?? '', { reason: 'Not this one' });
  await at.untilStill();
  expect(await at.see(run)).toMatchObject({ state: 'waiting', children: [{ cancelled: 1, open: 2 }] });
  await rooms.services.runs.terminate(at.owner, toPublicId('run', run), { reason: 'Enough' });
  await at.untilStill();
  expect(await at.see(run)).toMatchObject({ state: 'cancelled', children: [{ total: 3, cancelled: 3, open: 0 }], waits: [] });
  for (const table of ['run_state', 'wait', 'run_event', 'run_join', 'outbox']) expect([table, await at.count(table)]).toEqual([table, 0]);
});

test('the last open item ended by a person lets the for-each go on', async () => {
  const steps = {
    each: ['logic.forEach', { list: '[1, 2]' }],
    hold: ['logic.wait', { duration: { amount: 1, unit: 'days' } }, 'each'],
    end: ['flow.stop'],
  } as const;
  const at = await house(steps, ['start>each', 'each.item>hold', 'each.done>end']);
  const run = await at.start(phone);
  await at.untilStill();
  const { items } = await rooms.services.runs.children(at.owner, toPublicId('run', run), {});
  for (const child of items) await rooms.services.runs.terminate(at.owner, child.id, { reason: 'x' });
  await at.untilStill();
  const ended = await at.see(run);
  expect(ended).toMatchObject({ state: 'done', children: [{ total: 2, cancelled: 2 }] });
  expect(ended.steps.find((step) => step.nodeId === 'each' && step.port === 'done')).toMatchObject({ output: { total: 2, done: 0 } });
});
