import { idFloor } from '@signalbox/domain';
import { buildGraph } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

type Line = NonNullable<NonNullable<Parameters<ServiceSetup['addRun']>[1]>['steps']>[number];
const again = (text: string, tries: number): Line => ({ nodeId: 'ask', status: 'waiting', port: null, output: { text, tries } });
const out = (port: string, text = 'x', tries = 1): Line => ({ nodeId: 'ask', port, output: { text, tries } });
const asks = () =>
  buildGraph({ start: ['trigger.manual'], ask: ['msg.sendAndWait', { text: 'Well?', to: '+46701740612' }], end: ['flow.stop'] }, [
    'start>ask',
    'ask.reply>end',
  ]);

test('counts the ways that answers took, and tells what fitted none', async () => {
  const flow = await at.publish(asks(), 'Asks');
  const other = await at.publish(asks(), 'Asks, too');
  const parent = await at.addRun(flow, { status: 'done', steps: [out('yes')] });
  await at.addRun(flow, { status: 'done', steps: [out('yes'), { ...out('yes'), nodeId: 'other' }] });
  await at.addRun(flow, { status: 'done', parent: { id: parent, node: 'each', visit: 1, no: 1 }, steps: [out('no')] });
  // Asked again, reminded, and then nothing fits: two texts, one way.
  await at.addRun(flow, {
    status: 'done',
    steps: [{ ...again('', 1), output: { tries: 1 } }, again('Brrr', 2), again('Brrr', 2), out('nothing', 'not really', 2)],
  });
  await at.addRun(flow, { steps: [again('brrr!', 2)] });
  await at.addRun(flow, { status: 'failed', steps: [{ nodeId: 'ask', status: 'failed', port: null }] });
  await at.addRun(other, { status: 'done', steps: [out('yes')] });
  const count = (actor: ServiceSetup['ours']['owner']) => at.services.workflows.answers(actor, flow.id, 'ask', {});
  const counts = await count(at.ours.owner);
  expect(Object.fromEntries(counts.ways.map(({ port, count: n }) => [port, n]))).toEqual({ yes: 2, no: 1, nothing: 1, error: 1 });
  expect(counts).toMatchObject({
    nothing: {
      count: 3,
      texts: [
        { text: expect.stringMatching(/^brrr!?$/i), count: 2 },
        { text: 'not really', count: 1 },
      ],
    },
    ...{ masked: false, more: false },
  });
  expect((await at.services.workflows.answers(at.ours.owner, flow.id, 'nobody', {})).ways).toEqual([]);
  await expect(count(at.theirs.owner)).rejects.toMatchObject({ code: 'workflow.not_found' });
});

test('runs that started before the period do not count', async () => {
  const flow = await at.publish(asks(), 'Old');
  const run = await at.addRun(flow, { status: 'done', steps: [out('yes')] });
  const old = idFloor(Date.now() - 2 * 24 * 60 * 60 * 1000);
  await at.database.admin('update run set id = $2 where id = $1', [run, old]);
  await at.database.admin('update run_step set run_id = $2 where run_id = $1', [run, old]);
  const count = async (days: number) => (await at.services.workflows.answers(at.ours.owner, flow.id, 'ask', { days })).ways;
  expect(await count(3)).toEqual([{ port: 'yes', count: 1 }]);
  expect(await count(1)).toEqual([]);
});
