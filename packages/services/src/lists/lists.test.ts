import { rowsOf } from '@signalbox/db';
import { idFloor, newId, toPublicId } from '@signalbox/domain';
import { buildGraph } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

const rows = rowsOf({
  id: 'uuid',
  state: 'smallint',
  class: 'smallint',
  inbound: 'bool',
  channel: 'text',
  their_address: 'text',
  body: 'text',
});
const add = (side: { accountId: number }, messages: { body: string; inbound?: boolean; state?: number; id?: string }[]) =>
  at.database.admin(`insert into message (account_id, ${rows.names}) select $1, ${rows.names} from ${rows.from('$2')}`, [
    side.accountId,
    rows.of(
      messages.map(({ body, inbound = true, state = 60, id = newId() }) => ({
        ...{ id, state, class: 2, inbound, channel: 'sms', their_address: '+46701740612', body },
      })),
    ),
  ]);
const found = async (search: string, more = {}) =>
  (await at.services.messages.list(at.ours.owner, { search, ...more })).items.map(({ text }) => text);
test('words of a text are found from their beginning, together, and in this account only', async () => {
  await add(at.ours, [{ body: 'The boiler in Kungsgatan is cold' }, { body: 'Värmepannan är kall', inbound: false, state: 50 }]);
  await add(at.theirs, [{ body: 'Our boiler is cold, too' }]);
  expect(await found('boil')).toEqual(['The boiler in Kungsgatan is cold']);
  expect(await found('cold KUNGS')).toEqual(['The boiler in Kungsgatan is cold']);
  expect(await found('cold warm')).toEqual([]);
  expect(await found('värmep')).toEqual(['Värmepannan är kall']);
  expect(await found('oiler')).toEqual([]);
  expect(await found('värmep', { direction: 'in' })).toEqual([]);
  expect(await found('värmep', { state: 'failed' })).toEqual(['Värmepannan är kall']);
  for (const odd of ["'", '":*', '& | !', '\\', 'account 1', 'a'.repeat(100)]) await found(odd);
});

test('nobody asks for the words of another account, whatever they call', async () => {
  await add(at.theirs, [{ body: 'theirs alone' }]);
  const ids = await at.database.db.withAccountSql(at.ours.accountId, (sql) =>
    sql.bare(`select find_message_words($1, 'theirs', $2, $3, null, null, 10) as id`, [
      ...[at.theirs.accountId, 'ffffffff-ffff-ffff-ffff-ffffffffffff', '00000000-0000-0000-0000-000000000000'],
    ]),
  );
  expect(ids).toEqual([]);
});

test('a span of time cuts every list', async () => {
  const old = idFloor(Date.now() - 20 * 86_400_000);
  await add(at.ours, [{ body: 'long ago', id: old }]);
  const day = 86_400_000;
  const from = new Date(Date.now() - 21 * day).toISOString();
  const to = new Date(Date.now() - 19 * day).toISOString();
  const { items } = await at.services.messages.list(at.ours.owner, { from, to });
  expect(items.map(({ text }) => text)).toEqual(['long ago']);
  expect((await at.services.messages.list(at.ours.owner, { from: to })).items.map(({ text }) => text)).not.toContain('long ago');
  await at.services.workflows.create(at.ours.owner, { name: 'New one' });
  expect((await at.services.workflows.list(at.ours.owner, { to })).items).toEqual([]);
  expect((await at.services.workflows.list(at.ours.owner, { from: to })).items.map(({ name }) => name)).toContain('New one');
  for (const list of [at.services.runs, at.services.tasks, at.services.contacts])
    expect((await list.list(at.ours.owner, { from, to })).items).toEqual([]);
});

test('each person arranges the lists of each account for themselves', async () => {
  const choice = { columns: ['state', 'text'], views: [{ name: 'Failed', query: 'state=failed' }] };
  expect(await at.services.lists.choice(at.ours.owner, 'messages')).toEqual({ columns: null, views: [] });
  await at.services.lists.changeChoice(at.ours.owner, 'messages', choice);
  await at.services.lists.changeChoice(at.ours.owner, 'messages', { ...choice, columns: null });
  expect(await at.services.lists.choice(at.ours.owner, 'messages')).toEqual({ ...choice, columns: null });
  expect(await at.services.lists.choice(at.ours.owner, 'runs')).toEqual({ columns: null, views: [] });
  expect(await at.services.lists.choice(await at.person('user'), 'messages')).toEqual({ columns: null, views: [] });
});

test('one search finds things of every kind', async () => {
  const contactId = newId();
  await at.database.admin('insert into contact (account_id, id, name) values ($1, $2, $3)', [
    at.ours.accountId,
    contactId,
    'Zebra Andersson',
  ]);
  const published = await at.publish(buildGraph({ start: ['trigger.manual'], stop: ['flow.stop'] }, ['start>stop']), 'Zebra crossing');
  const run = await at.addRun(published, { contactId });
  await add(at.ours, [{ body: 'a zebra was seen' }]);
  const hits = await at.services.search.everywhere(at.ours.owner, { search: 'zebra' });
  expect(hits).toMatchObject({
    workflows: [{ name: 'Zebra crossing' }],
    runs: [{ id: toPublicId('run', run) }],
    messages: [{ text: 'a zebra was seen' }],
    contacts: [{ name: 'Zebra Andersson' }],
  });
  const theirs = await at.services.search.everywhere(at.theirs.owner, { search: 'zebra' });
  expect(Object.values(theirs).flat()).toEqual([]);
});
