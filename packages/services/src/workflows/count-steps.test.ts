import { newId } from '@signalbox/domain';
import { buildGraph } from '@signalbox/testkit';
import { addWaiting, publishNext, type ServiceSetup, serviceSetup, waiting } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

test('what runs of the period did at each step, the runs inside them too; who waits is counted whenever it came', async () => {
  const old = await at.publish(waiting(), 'Counted');
  await addWaiting(at, old);
  const next = await publishNext(at, old, waiting('run.log'));
  await addWaiting(at, next);
  const steps = [
    { nodeId: 'hold', port: 'next' },
    { nodeId: 'check', port: 'yes,no' },
  ];
  const done = await at.addRun(next, { status: 'done', steps });
  await at.addRun(next, { status: 'failed', steps: [{ nodeId: 'hold', status: 'failed', port: null }] });
  await at.addRun(next, { status: 'done', steps, parent: { id: done, node: 'each', visit: 1, no: 1 } });
  const counters = await at.services.workflows.counters(at.ours.owner, next.id, { period: 'day' });
  expect(counters).toMatchObject({ runs: 4, cut: false });
  expect(counters.items.find((item) => item.nodeId === 'hold')).toEqual({
    nodeId: 'hold',
    passed: 2,
    waiting: 2,
    failed: 1,
    ports: { next: 2 },
  });
  expect(counters.items.find((item) => item.nodeId === 'check')).toMatchObject({ passed: 2, ports: { yes: 2, no: 2 } });
  await expect(at.services.workflows.counters(at.theirs.owner, next.id, { period: 'day' })).rejects.toMatchObject({
    code: 'workflow.not_found',
  });
});

test('a text to everyone who waits here goes to each phone once, and to nobody who has opted out', async () => {
  const asks = buildGraph({ start: ['trigger.sms'], ask: ['msg.waitForReply', {}], end: ['flow.stop'] }, ['start>ask', 'ask.reply>end']);
  const published = await at.publish(asks, 'Written to');
  const wait = (theirs: string) => at.addRun(published, { wait: { nodeId: 'ask', kind: 'reply', key: `sms|71400|${theirs}` } });
  const [maja, olle, gone] = ['+46701740601', '+46701740602', '+46701740603'];
  const contactId = newId();
  await at.database.admin('insert into contact (account_id, id, name) values ($1, $2, $3)', [at.ours.accountId, contactId, 'Olle']);
  await at.database.admin(`insert into address (account_id, id, contact_id, kind, value) values ($1, $2, $3, 'phone', $4)`, [
    ...[at.ours.accountId, newId(), contactId, olle],
  ]);
  await at.database.admin(`insert into opt_out (account_id, kind, value, category, source) values ($1, 'phone', $2, '*', 'person')`, [
    ...[at.ours.accountId, gone],
  ]);
  for (const theirs of [maja, maja, gone]) await wait(theirs);
  await at.addRun(published, { contactId, wait: { nodeId: 'ask' } });
  await at.addRun(published, { wait: { nodeId: 'ask' } });
  const write = (people?: number) =>
    at.services.workflows.messageWaiting(at.ours.owner, published.id, 'ask', {
      text: 'Still there?',
      ...(people === undefined ? {} : { people }),
    });
  const counts = { runs: 5, people: 2, repeated: 1, unreachable: 1, suppressed: 1 };
  expect(await write()).toEqual({ ...counts, sent: 0, failed: [] });
  await expect(write(3)).rejects.toMatchObject({ code: 'waiting.changed' });
  expect(await write(2)).toEqual({ ...counts, sent: 2, failed: [] });
  const sent = await at.database.admin<{ their_address: string; our_address: string; node_id: string }>(
    'select their_address, our_address, node_id from message where account_id = $1 order by their_address',
    [at.ours.accountId],
  );
  expect(sent).toEqual([maja, olle].map((their_address) => ({ their_address, our_address: '71400', node_id: 'ask' })));
  const user = await at.person('user');
  await expect(at.services.workflows.messageWaiting(user, published.id, 'ask', { text: 'Hi' })).rejects.toMatchObject({
    code: 'right.missing',
  });
});
