import { fromPublicId, toPublicId } from '@signalbox/domain';
import { addContact, buildGraph } from '@signalbox/testkit';
import { lines, phone, retryHarness, type Steps, testHouse } from '@signalbox/testkit/engine';
import { describe, expect, test } from 'vitest';

/** Parts of runs that failed, repeated by themselves and carried on by the real stride: items and called workflows. */
const rooms = testHouse();
const house = (steps: Steps, tracks: string[]) => retryHarness(rooms, steps, tracks);

const text = '{{ each.item }} {{ each.number }} {{ code.code }} {{ trigger.rest }} {{ note.x }}';
/** Each item writes a line with all it can read, to a phone that may be blocked; then it replies. */
const body = {
  code: ['data.set', { values: [{ name: 'code', value: 'A-{{ trigger.rest }}' }] }],
  each: ['logic.forEach', { list: '["a", "b"]' }],
  note: ['data.set', { values: [{ name: 'x', value: 'n{{ each.number }}' }] }, 'each'],
  send: ['msg.send', { to: '{{ trigger.from }}', text }, 'each'],
  reply: ['msg.reply', { text: 'Done {{ each.item }}' }, 'each'],
  end: ['flow.stop'],
} satisfies Steps;
const tracks = ['start>code>each', 'each.item>note>send>reply', 'each.done>end'];

describe('an item of a for-each that has ended', () => {
  test('goes on alone from the step that failed: its item, what was set before, the trigger, and the way back to the phone', async () => {
    const at = await house(body, tracks);
    await at.block();
    const run = await at.start(phone, { rest: '7' });
    await at.untilStill();
    const second = await at.part(run, 2);
    expect(await at.detail(second)).toMatchObject({
      state: 'failed',
      errorNode: 'send',
      canRetry: { failedStep: { allowed: true }, start: { allowed: true } },
    });
    const stillBlocked = await at.retry(second);
    expect([stillBlocked.state, lines(stillBlocked)]).toEqual(['failed', ['send failed ']]);
    await at.unblock();
    const again = await at.retry(stillBlocked.id);
    expect(lines(again)).toEqual(['send done next', 'reply done next']);
    expect(again.messages).toMatchObject([{ text: 'b 2 A-7 7 n2' }, { text: 'Done b', to: phone }]);
    expect(again).toMatchObject({
      state: 'done',
      parent: null,
      repeatsPartOf: { id: toPublicId('run', run), nodeId: 'each', visit: 1, itemNo: 2 },
    });
    expect(await at.see(run)).toMatchObject({ state: 'done', children: [{ failed: 2, done: 0 }] });
  });

  test('goes again from its own start, on the newest version too', async () => {
    const at = await house(body, tracks);
    await at.block();
    const run = await at.start(phone, { rest: '7' });
    await at.untilStill();
    await at.unblock();
    const first = await at.retry(await at.part(run, 1), 'start');
    expect(lines(first)).toEqual(['note done next', 'send done next', 'reply done next']);
    expect(first.messages[0]).toMatchObject({ text: 'a 1 A-7 7 n1' });
    const publish = async (steps: Steps) => {
      const { draft } = await rooms.services.workflows.get(at.owner, at.workflow);
      const graph = buildGraph({ start: ['trigger.sms', { keywords: ['HELLO'] }], ...steps }, tracks);
      const saved = await rooms.services.workflows.saveDraft(at.owner, at.workflow, { revision: draft.revision, graph });
      await rooms.services.workflows.publish(at.owner, at.workflow, { draftRevision: saved.revision });
    };
    await publish({ ...body, send: ['msg.send', { to: phone, text: 'New {{ each.item }} {{ code.code }}' }, 'each'] });
    expect((await at.retry(await at.part(run, 2), 'start', 'newest')).messages[0]).toMatchObject({ text: 'New b A-7' });
    // What the newest version reads has to be there: this value the run around the item never had.
    await publish({
      ...body,
      code: ['data.set', { values: [{ name: 'other', value: 'x' }] }],
      send: ['msg.send', { to: phone, text: '{{ code.other }}' }, 'each'],
    });
    await expect(at.retry(await at.part(run, 2), 'start', 'newest')).rejects.toMatchObject({
      code: 'run.values_missing',
      values: { values: [{ values: { value: 'code.other' } }] },
    });
  });

  test('in a for-each of a for-each it has the items of both', async () => {
    const at = await house(
      {
        outer: ['logic.forEach', { list: '["x", "y"]' }],
        inner: ['logic.forEach', { list: '[outer.item + "1", outer.item + "2"]' }, 'outer'],
        send: ['msg.send', { to: '{{ trigger.from }}', text: '{{ outer.number }} {{ inner.item }}' }, 'inner'],
      },
      ['start>outer', 'outer.item>inner', 'inner.item>send'],
    );
    await at.block();
    const run = await at.start(phone);
    await at.untilStill();
    const [, outer] = await at.parts(run);
    const [, inner] = (await rooms.services.runs.children(at.owner, outer?.id ?? '', {})).items;
    await at.unblock();
    expect((await at.retry(inner?.id ?? '')).messages).toMatchObject([{ text: '2 y2' }]);
    expect((await at.retry(inner?.id ?? '', 'start')).messages).toMatchObject([{ text: '2 y2' }]);
  });

  test('a member of a group is that member again', async () => {
    const at = await house(
      {
        each: ['logic.forEach', { kind: 'group', group: 'Staff' }],
        send: ['msg.send', { to: '{{ contact.phone }}', text: '{{ each.item.name }} {{ contact.name }}' }, 'each'],
      },
      ['start>each', 'each.item>send'],
    );
    const { accountId } = at.account;
    const members = [
      await addContact(rooms.database, accountId, { name: 'Ada', phone: '+46701740611' }),
      await addContact(rooms.database, accountId, { name: 'Bo', phone: '+46701740612' }),
    ];
    await rooms.database.admin(`insert into contact_group (account_id, id, name) values ($1, uuid7(), 'Staff')`, [accountId]);
    await rooms.database.admin(
      `insert into contact_group_member (account_id, group_id, contact_id) select $1, (select id from contact_group where account_id = $1), c from unnest($2::uuid[]) c`,
      [accountId, members],
    );
    await at.block('+46701740612');
    const run = await at.start(phone);
    await at.untilStill();
    const [failed] = await at.parts(run, { state: 'failed' });
    await at.unblock();
    expect((await at.retry(failed?.id ?? '')).messages).toMatchObject([{ to: '+46701740612', text: 'Bo Bo' }]);
  });
});

test('while the run that started it is open, or is repeated, an item stays', async () => {
  const at = await house(
    {
      each: ['logic.forEach', { list: '[1, 2]' }],
      which: ['logic.if', { condition: 'each.item == 1' }, 'each'],
      bad: ['flow.fail', { message: 'No' }, 'each'],
      hold: ['logic.wait', { duration: { amount: 1, unit: 'days' } }, 'each'],
    },
    ['start>each', 'each.item>which', 'which.yes>bad', 'which.no>hold'],
  );
  const run = await at.start(phone);
  await at.untilStill();
  const first = await at.part(run, 1);
  await expect(at.retry(first)).rejects.toMatchObject({ code: 'run.parent_open' });
  expect((await at.detail(first)).canRetry.failedStep).toEqual({ allowed: false, why: expect.stringContaining('still open') });
  await rooms.services.runs.terminate(at.owner, toPublicId('run', run), { reason: 'Enough' });
  await at.untilStill();
  expect((await at.detail(first)).canRetry.failedStep).toEqual({ allowed: true, why: null });
  await rooms.services.runs.retry(at.owner, toPublicId('run', run), { from: 'start', version: 'same' });
  await expect(at.retry(first)).rejects.toMatchObject({ code: 'run.parent_retried_now' });
});

test('what an item knew before it waited is not kept after the first hundred: it can only begin again', async () => {
  const at = await house(
    {
      each: ['logic.forEach', { kind: 'list', list: `[${Array.from({ length: 101 }, (_, i) => i + 1).join(', ')}]` }],
      which: ['logic.if', { condition: 'each.item == 100 || each.item == 101' }, 'each'],
      note: ['data.set', { values: [{ name: 'x', value: 'n{{ each.number }}' }] }, 'each'],
      ask: ['msg.waitForReply', { timeout: { amount: 1, unit: 'days' } }, 'each'],
      send: ['msg.send', { to: '{{ trigger.from }}', text: '{{ note.x }}' }, 'each'],
    },
    ['start>each', 'each.item>which', 'which.yes>note>ask', 'ask.reply>send'],
  );
  await at.block();
  const run = await at.start(phone);
  await at.untilStill();
  for (const { id } of await at.parts(run, { state: 'open' })) expect(await at.answer(fromPublicId('run', id), 'Yes')).toBe(true);
  await at.untilStill();
  const [kept, trimmed] = (await at.parts(run, { state: 'failed' })).map((one) => one.id);
  await at.unblock();
  expect((await at.retry(kept ?? '')).messages).toMatchObject([{ text: 'n100' }]);
  await expect(at.retry(trimmed ?? '')).rejects.toMatchObject({
    code: 'run.values_missing',
    values: { values: [{ values: { value: 'note.x' } }] },
  });
  expect(lines(await at.retry(trimmed ?? '', 'start'))).toEqual(['which done yes', 'note done next', 'ask waiting ']);
});
test('a called workflow is repeated with the values that it was given; replies go to the phone that started it all', async () => {
  const at = await house({ end: ['flow.stop'] }, ['start>end']);
  const publish = async (id: string, revision: number) =>
    (await rooms.services.workflows.publish(at.owner, id, { draftRevision: revision })).version.id;
  const called = await rooms.services.workflows.create(at.owner, {
    name: 'Called',
    graph: buildGraph(
      {
        start: ['trigger.workflow', { inputs: [{ name: 'who', title: 'Who', type: 'text', required: true }] }],
        send: ['msg.send', { to: '{{ trigger.who }}', text: 'For {{ trigger.who }}' }],
        reply: ['msg.reply', { text: 'Sent' }],
      },
      ['start>send>reply'],
    ),
  });
  await publish(called.id, called.draft.revision);
  const graph = buildGraph(
    {
      start: ['trigger.sms', { keywords: ['HELLO'] }],
      call: ['flow.call', { workflow: called.id, inputs: [{ name: 'who', value: '{{ trigger.from }}' }] }],
      end: ['flow.stop'],
    },
    ['start>call', 'call.next>end', 'call.error>end'],
  );
  const saved = await rooms.services.workflows.saveDraft(at.owner, at.workflow, { revision: 1, graph });
  await at.block();
  const run = await at.start(phone, {}, fromPublicId('version', await publish(at.workflow, saved.revision)));
  await at.untilStill();
  const [part] = await at.parts(run);
  await at.unblock();
  for (const from of ['failedStep', 'start'] as const) {
    const again = await at.retry(part?.id ?? '', from);
    expect(again).toMatchObject({ state: 'done', workflowName: 'Called', repeatsPartOf: { id: toPublicId('run', run), nodeId: 'call' } });
    expect(again.messages).toMatchObject([
      { to: phone, text: `For ${phone}` },
      { to: phone, text: 'Sent' },
    ]);
  }
});

test('all failed items of an ended for-each: a dry run counts them and does nothing, then each goes once', async () => {
  const at = await house(body, tracks);
  await at.block();
  const run = await at.start(phone, { rest: '7' });
  await at.untilStill();
  await at.unblock();
  const wish = {
    from: 'failedStep',
    version: 'same',
    limit: 500,
    partsOf: { runId: toPublicId('run', run), nodeId: 'each', visit: 1 },
  } as const;
  const many = (dryRun: boolean, more = {}) => rooms.services.runs.retryMany(at.owner, { ...wish, ...more, dryRun });
  expect(await many(true)).toEqual({ retried: 2, refused: [], more: false });
  expect(await many(true, { limit: 1 })).toEqual({ retried: 1, refused: [], more: true });
  expect(await at.count('run', 'retry_of is not null')).toBe(0);
  await at.retry(await at.part(run, 1));
  expect(await many(false)).toEqual({ retried: 1, refused: [], more: false });
  await at.untilStill();
  expect(await many(true)).toEqual({ retried: 0, refused: [], more: false });
  expect(await at.count('run', `retry_of is not null and status = 'done'`)).toBe(2);
  await expect(
    many(true, { partsOf: { ...wish.partsOf, runId: toPublicId('run', '00000000-0000-7000-8000-000000000000') } }),
  ).rejects.toMatchObject({
    code: 'run.not_found',
  });
});
