import { addContact, buildGraph } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
let id: string;
beforeAll(async () => {
  at = await serviceSetup();
  const { accountId } = at.ours;
  ({ id } = await at.services.workflows.create(at.ours.owner, { name: 'People' }));
  const elin = await addContact(at.database, accountId, { phone: '+46701740671', name: 'Elin' });
  const bo = await addContact(at.database, accountId, { phone: '+46701740672', name: 'Bo' });
  await at.database.admin(
    `with g as (insert into contact_group (account_id, id, name) values ($1, uuid7(), 'Caretakers'), ($1, uuid7(), 'Empty one') returning id, name)
     insert into contact_group_member (account_id, group_id, contact_id) select $1, g.id, c from g, unnest($2::uuid[]) c where g.name = 'Caretakers'`,
    [accountId, [elin, bo]],
  );
});
afterAll(() => at.close());

const play = (graph: ReturnType<typeof buildGraph>, phone?: string) =>
  at.services.workflows.test(at.ours.owner, id, {
    ...{ graph, trigger: { payload: {} }, values: {}, answers: [], samples: {}, faults: {}, outcomes: {} },
    ...(phone ? { contact: { name: '', phone, language: '' } } : {}),
  });

test('a test goes through the members that the group really has, and changes none of them', async () => {
  const graph = buildGraph(
    {
      start: ['trigger.manual'],
      each: ['logic.forEach', { kind: 'group', group: 'caretakers' }],
      send: ['msg.send', { to: '{{ contact.phone }}', text: 'Hi {{ contact.name }}' }, 'each'],
      leave: ['group.remove', { group: 'Caretakers' }, 'each'],
    },
    ['start>each', 'each.item>send>leave'],
  );
  const result = await play(graph);
  expect(result.messages.map(({ to, text }) => [to, text]).sort()).toEqual([
    ['+46701740671', 'Hi Elin'],
    ['+46701740672', 'Hi Bo'],
  ]);
  const [left] = await at.database.admin<{ n: number }>('select count(*)::int as n from contact_group_member where account_id = $1', [
    at.ours.accountId,
  ]);
  expect(left?.n).toBe(2);
});

test('a group without members has none, and one that there is not is said before anything runs', async () => {
  const of = (group: string) =>
    buildGraph({ start: ['trigger.manual'], each: ['logic.forEach', { kind: 'group', group }], log: ['run.log', { text: 'x' }, 'each'] }, [
      'start>each',
      'each.item>log',
    ]);
  expect(await play(of('Empty one'))).toMatchObject({ status: 'done', children: [] });
  const unknown = await play(of('Nobody there'));
  expect(unknown).toMatchObject({ status: 'errors' });
  expect(unknown.issues).toContainEqual(
    expect.objectContaining({ code: 'group.unknown', nodeId: 'each', create: { kind: 'group', name: 'Nobody there' } }),
  );
});

test('the contact of a test is the one with that number, with the groups it is in', async () => {
  const graph = buildGraph(
    {
      start: ['trigger.manual'],
      ask: ['logic.if', { condition: '"Caretakers" in contact.groups' }],
      member: ['logic.memberOf', { group: 'Caretakers' }],
    },
    ['start>ask', 'ask.yes>member'],
  );
  const ways = async (phone: string) => (await play(graph, phone)).steps.map(({ nodeId, port }) => [nodeId, port]);
  expect(await ways('+46701740671')).toEqual([
    ['start', 'next'],
    ['ask', 'yes'],
    ['member', 'yes'],
  ]);
  expect(await ways('+46701740699')).toEqual([
    ['start', 'next'],
    ['ask', 'no'],
  ]);
});
