import { messageRanks, newId, toPublicId } from '@signalbox/domain';
import { buildGraph } from '@signalbox/testkit';
import { type Published, runId, type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
let flow: Published;
beforeAll(async () => {
  at = await serviceSetup();
  flow = await at.publish(
    buildGraph({ start: ['trigger.sms', { keywords: ['HI'] }], thanks: ['msg.reply', { text: 'Thanks' }] }, ['start>thanks']),
    'Refused',
  );
});
afterAll(() => at.close());

async function sent(run: string, rank: number): Promise<string> {
  const id = newId();
  await at.database.admin(
    `insert into message (account_id, id, state, class, inbound, run_id, channel, their_address, body) values ($1, $2, 0, 2, false, $3, 'sms', '+46701740612', 'Thanks')`,
    [at.ours.accountId, id, run],
  );
  await move(id, rank);
  return id;
}
const move = (id: string, rank: number) =>
  at.database.admin('update message set state = $3, final_at = now() where account_id = $1 and id = $2', [at.ours.accountId, id, rank]);
const counted = async (id: string) => (await at.services.runs.get(at.ours.owner, runId(id))).undelivered;

test('a message that failed is counted at the run at the top, in lists and alone, until it arrives after all', async () => {
  const run = await at.addRun(flow, { status: 'done', kind: 'sms' });
  const item = await at.addRun(flow, { status: 'done', parent: { id: run, node: 'each', visit: 1, no: 1 } });
  const other = await at.addRun(flow, { status: 'done', kind: 'sms' });
  const refused = await sent(run, messageRanks.failed);
  const expired = await sent(item, messageRanks.expired);
  await sent(other, messageRanks.delivered);
  expect([await counted(run), await counted(other)]).toEqual([2, 0]);
  const lost = await at.services.runs.list(at.ours.owner, { state: 'undelivered' });
  expect(lost.items.map(({ id, state, undelivered }) => ({ id, state, undelivered }))).toEqual([
    { id: runId(run), state: 'done', undelivered: 2 },
  ]);
  const messages = await at.services.messages.list(at.ours.owner, { state: 'undelivered' });
  expect(messages.items.map(({ id }) => id)).toEqual([expired, refused].map((id) => toPublicId('message', id)));
  await move(expired, messageRanks.delivered);
  expect(await counted(run)).toBe(1);
  expect((await at.services.runs.list(at.theirs.owner, { state: 'undelivered' })).items).toEqual([]);
});

test('a text that was held back for somebody who opted out counts, too', async () => {
  const run = await at.addRun(flow, {
    status: 'done',
    kind: 'sms',
    steps: [
      { nodeId: 'start' },
      { nodeId: 'thanks', status: 'failed', port: 'failed', error: { code: 'address.opted_out', values: { address: '+46701740612' } } },
    ],
  });
  expect(await counted(run)).toBe(1);
});
