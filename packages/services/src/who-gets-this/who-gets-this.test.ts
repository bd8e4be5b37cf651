import type { AskWho, WhoGets } from '@signalbox/contract';
import { channels, toPublicId } from '@signalbox/domain';
import { createInbound } from '@signalbox/messaging';
import { triggers } from '@signalbox/nodes';
import { createWaker } from '@signalbox/runner';
import { addHookWorkflow, addKeywordWorkflow, addWaitingRun, addWorkflow } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { httpPathKey } from '../workflows/http-token.ts';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
}, 60_000);
afterAll(() => at.close());

const ask = (asked: AskWho): Promise<WhoGets> => at.services.whoGetsThis.ask(at.ours.owner, asked);
const message = (text: string, from = ''): AskWho => ({ kind: 'message', channel: 'sms', text, subject: '', from, to: '' });
const theirs = '+46701740699';

test('it says what the door then does with the same text, and leaves nothing behind', async () => {
  const { database, ours } = at;
  const heat = await addKeywordWorkflow(database, ours.accountId, { name: 'Heating', keyword: 'HEAT' });
  const any = await addKeywordWorkflow(database, ours.accountId, { name: 'Night desk', keyword: '*' });
  const waiting = await addWaitingRun(database, ours.accountId, { key: `sms|${ours.ownAddress}|${theirs}`, filter: { words: ['YES'] } });
  await database.admin('update run set workflow_id = $3 where account_id = $1 and id = $2', [
    ours.accountId,
    waiting.runId,
    any.workflowId,
  ]);
  const waker = createWaker({ router: database.db.router });
  const inbound = createInbound({ db: database.db, waker, triggers, channels });
  const cases: [string, string, string, (string | null)[]][] = [
    ['heat in flat 14', '+46701740601', 'trigger', [toPublicId('workflow', heat.workflowId)]],
    ['anything else', '+46701740602', 'trigger', [toPublicId('workflow', any.workflowId)]],
    ['no', theirs, 'trigger', [toPublicId('workflow', any.workflowId)]],
    ['yes please', theirs, 'reply', [toPublicId('workflow', any.workflowId)]],
    ['STOP', '+46701740603', 'opt_out', []],
  ];
  const counted = async () =>
    database.admin(
      `select (select count(*) from inbound_event) + (select count(*) from message) + (select count(*) from run) + (select count(*) from conversation)
         + (select count(*) from opt_out) + (select count(*) from wait) + (select count(*) from run_event) as n`,
    );
  const before = await counted();
  for (const [text, from, outcome, workflows] of cases) {
    const who = await ask(message(text, from));
    expect([text, who.takes.map(({ id }) => id), who.stops.filter(({ state }) => state === 'takes')]).toEqual([
      text,
      workflows,
      [expect.anything()],
    ]);
    expect(await counted()).toEqual(before);
    expect(who.runId).toBe(outcome === 'reply' ? toPublicId('run', waiting.runId) : null);
  }
  const passed = await ask(message('no', theirs));
  expect(passed.stops.map(({ state }) => state)).toEqual(['passed', 'passed', 'takes', 'notAsked']);
  expect(passed.stops[1]?.says).toBe('Night desk waits for YES, and lets other words pass.');
  for (const [text, from, outcome] of cases) {
    const arrived = { channel: 'sms', providerId: ours.providerId, providerMessageId: `${text} ${from}`, from, to: ours.ownAddress };
    expect([text, (await inbound.acceptMessage({ ...arrived, content: { text }, at: Date.now() })).outcome]).toEqual([text, outcome]);
  }
  await inbound.close();
  await waker.close();
});

test('the others are told with the reason of each', async () => {
  const { database, ours } = at;
  await addWorkflow(database, ours.accountId, {
    ...{ name: 'Paused one', enabled: false },
    graph: {
      format: 1,
      nodes: [{ id: 'start', type: 'trigger.sms', version: 1, title: '', input: {}, position: { x: 0, y: 0 } }],
      edges: [],
      notes: [],
    },
  });
  const who = await ask(message('heat'));
  const reasons = Object.fromEntries(who.others.map(({ name, state, says }) => [name, [state, says]]));
  expect(who.says).toBe('This starts Heating.');
  expect(reasons).toMatchObject({
    'Night desk': ['later', 'It would match as well, and comes later in the order.'],
    'Paused one': ['off', 'It is switched off.'],
  });
  expect(Object.fromEntries((await ask(message('cold'))).others.map(({ name, says }) => [name, says])).Heating).toBe(
    'Its keywords are HEAT.',
  );
});

test('a path leads to its workflow, by its method only', async () => {
  const { database, ours } = at;
  const tokenHash = httpPathKey(ours.accountId, 'orders/new');
  const { workflowId } = await addHookWorkflow(database, ours.accountId, { tokenHash, input: { path: 'orders/new', method: 'PUT' } });
  const request = (path: string, method: 'PUT' | 'POST') => ask({ kind: 'request', path, method });
  expect((await request('/orders/new/', 'PUT')).takes).toEqual([{ id: toPublicId('workflow', workflowId), name: 'Test', nodeId: 'start' }]);
  expect((await request(`http://x:8080/in/${ours.accountId}/orders/new?a=1`, 'PUT')).takes).toHaveLength(1);
  const refused = await request('orders/new', 'POST');
  expect([refused.takes, refused.others[0]?.says]).toEqual([[], 'It takes PUT.']);
  const none = await request('orders', 'PUT');
  expect([none.says, none.others[0]?.says]).toEqual(['It is refused (404): no live workflow has this path.', 'Its path is orders/new.']);
});

test('every step that listens to a topic starts', async () => {
  const { database, ours } = at;
  const listen = async (name: string, topic: string) => {
    const input = { from: 'topic', device: '', group: '', topic, on: 'up', payload: 'number', retained: false };
    const node = {
      type: 'trigger.mqtt',
      version: 1,
      kind: 'trigger',
      title: '',
      next: {},
      input: Object.fromEntries(Object.entries(input).map(([key, lit]) => [key, { lit }])),
    };
    await addWorkflow(database, ours.accountId, {
      name,
      plan: { format: 1, engine: 1, nodes: { start: node } },
      triggers: [{ kind: 'mqtt', key: '', config: { ...input, windowMs: null } }],
    });
  };
  await listen('All of them', 'd/+/up');
  await listen('One of them', 'd/boiler/up');
  await listen('Another', 'd/door/up');
  const who = await ask({ kind: 'topic', topic: `t/${ours.accountId}/d/boiler/up`, text: '21.5', retained: false });
  expect(who.takes.map(({ name }) => name)).toEqual(['All of them', 'One of them']);
  expect(who.others.map(({ name, says }) => [name, says])).toContainEqual(['Another', 'It listens to d/door/up.']);
  const words = await ask({ kind: 'topic', topic: 'd/boiler/up', text: 'warm', retained: false });
  expect([words.takes, words.others.find(({ name }) => name === 'One of them')?.says]).toEqual([[], 'The payload is not what it reads.']);
  await expect(ask({ kind: 'topic', topic: 'd/+/up', text: '', retained: false })).rejects.toMatchObject({ code: 'who.topic' });
});

test('another account sees nothing of it', async () => {
  const who = await at.services.whoGetsThis.ask(at.theirs.owner, { kind: 'request', path: 'orders/new', method: 'PUT' });
  expect([who.takes, who.others]).toEqual([[], []]);
});
