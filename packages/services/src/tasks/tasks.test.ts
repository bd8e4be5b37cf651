import { newId, toPublicId } from '@signalbox/domain';
import { buildGraph } from '@signalbox/testkit';
import { type Published, type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tasksSql } from './read-tasks.ts';

let at: ServiceSetup;
let flow: Published;
beforeAll(async () => {
  at = await serviceSetup();
  flow = await at.publish(buildGraph({ start: ['trigger.manual'], stop: ['flow.stop'] }, ['start>stop']), 'Approvals');
});
afterAll(() => at.close());

const approval = { text: 'All right?', fields: [], approve: 'Send it', reject: 'Drop it' };
const form = {
  text: '',
  fields: [
    { name: 'price', title: 'Price', type: 'number', required: true },
    { name: 'sure', title: 'Sure', type: 'bool', required: false },
  ],
  approve: 'Done',
  reject: '',
};
async function addTask(task: { form?: object; role?: string; status?: string } = {}) {
  const id = newId();
  const conductorId = newId();
  const runId = await at.addRun(flow, { conductorId, wait: { nodeId: 'ask', kind: 'task', key: id } });
  await at.database.admin(
    `insert into human_task (account_id, id, run_id, title, form, assignee_role, status) values ($1, $2, $3, 'Check it', $4, $5, $6)`,
    [at.ours.accountId, id, runId, JSON.stringify(task.form ?? approval), task.role ?? null, task.status ?? 'open'],
  );
  return { id: toPublicId('task', id), runId };
}
const answer = { outcome: 'approved' as const, values: {}, comment: '' };
const eventsOf = (runId: string) =>
  at.database.admin<{ kind: string; payload: unknown; ready: boolean }>(
    `select e.kind, e.payload, s.wake_at <= now() as ready from run_event e join run_state s on s.run_id = e.run_id where e.run_id = $1`,
    [runId],
  );

test('an answer wins the wait of the run and says who gave it', async () => {
  const task = await addTask();
  expect(await at.services.tasks.get(at.ours.owner, task.id)).toMatchObject({ kind: 'approval', approve: 'Send it', status: 'open' });
  const done = await at.services.tasks.answer(at.ours.owner, task.id, { ...answer, outcome: 'rejected', comment: 'Too long' });
  expect(done).toMatchObject({ status: 'rejected', canAnswer: false, answer: { by: 'Ours owner', comment: 'Too long' } });
  expect(await eventsOf(task.runId)).toMatchObject([
    { kind: 'task', payload: { status: 'rejected', by: 'Ours owner', comment: 'Too long', values: {} }, ready: true },
  ]);
  expect(await at.database.admin('select 1 from wait where run_id = $1', [task.runId])).toEqual([]);
});

test('of many answers at once exactly one counts, and the run hears of one', async () => {
  const task = await addTask();
  const all = await Promise.allSettled(
    Array.from({ length: 6 }, (_, no) => at.services.tasks.answer(at.ours.owner, task.id, { ...answer, comment: `${no}` })),
  );
  const [won, ...more] = all.filter((one) => one.status === 'fulfilled').map((one) => one.value);
  expect(more).toEqual([]);
  for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'task.closed', details: { status: 409 } });
  expect(await eventsOf(task.runId)).toMatchObject([{ payload: { comment: won?.answer?.comment } }]);
});

test('what is over cannot be answered: expired, cancelled, or won by the time limit a moment ago', async () => {
  for (const status of ['expired', 'cancelled']) {
    const task = await addTask({ status });
    await expect(at.services.tasks.answer(at.ours.owner, task.id, answer)).rejects.toMatchObject({ code: 'task.closed' });
  }
  const task = await addTask();
  await at.database.admin('delete from wait where run_id = $1', [task.runId]);
  await expect(at.services.tasks.answer(at.ours.owner, task.id, answer)).rejects.toMatchObject({ code: 'task.closed' });
  expect(await at.services.tasks.get(at.ours.owner, task.id)).toMatchObject({ status: 'open', answer: null });
});

test('a task for a role is for it and those above', async () => {
  const task = await addTask({ role: 'moderator' });
  const [user, moderator] = [await at.person('user'), await at.person('moderator')];
  await expect(at.services.tasks.answer(user, task.id, answer)).rejects.toMatchObject({ code: 'right.missing', details: { status: 403 } });
  expect((await at.services.tasks.list(user, {})).items.find((one) => one.id === task.id)).toMatchObject({ canAnswer: false });
  expect((await at.services.tasks.list(user, { mine: true })).items.map((one) => one.id)).not.toContain(task.id);
  expect((await at.services.tasks.list(moderator, { mine: true })).items.map((one) => one.id)).toContain(task.id);
  expect(await at.services.tasks.answer(moderator, task.id, answer)).toMatchObject({ status: 'approved' });
});

test('a form gives typed values; what is missing or does not fit is named', async () => {
  const task = await addTask({ form });
  const send = (values: Record<string, unknown>) =>
    at.services.tasks.answer(at.ours.owner, task.id, { ...answer, outcome: 'done', values });
  await expect(send({})).rejects.toMatchObject({ code: 'task.value_missing', details: { field: 'values.price' } });
  await expect(send({ price: 'much' })).rejects.toMatchObject({ code: 'task.value_invalid', details: { field: 'values.price' } });
  await expect(at.services.tasks.answer(at.ours.owner, task.id, answer)).rejects.toMatchObject({ code: 'task.outcome_invalid' });
  expect(await send({ price: '12,5', sure: 'true', other: 1 })).toMatchObject({
    kind: 'form',
    answer: { values: { price: 12.5, sure: true } },
  });
  expect(await eventsOf(task.runId)).toMatchObject([{ payload: { status: 'approved', values: { price: 12.5, sure: true } } }]);
});

test('pages open tasks newest first; another account sees none of them', async () => {
  const made = [await addTask(), await addTask(), await addTask()].map((task) => task.id);
  const first = await at.services.tasks.list(at.ours.owner, { limit: 2 });
  expect(first.items.map((task) => task.id)).toEqual([made[2], made[1]]);
  const second = await at.services.tasks.list(at.ours.owner, { limit: 2, before: first.next ?? undefined });
  expect(second.items[0]?.id).toBe(made[0]);
  expect((await at.services.tasks.list(at.ours.owner, { state: 'closed' })).items.every((task) => task.status !== 'open')).toBe(true);
  expect((await at.services.tasks.list(at.theirs.owner, {})).items).toEqual([]);
  await expect(at.services.tasks.answer(at.theirs.owner, made[0] ?? '', answer)).rejects.toMatchObject({ code: 'task.not_found' });
});

test('among 20,000 tasks that are over the open ones are found by their index, and the closed ones by the key', async () => {
  const { accountId } = at.ours;
  const runId = await at.addRun(flow);
  await at.database.admin(
    `insert into human_task (account_id, id, run_id, title, status) select $1, uuid7(), $2, 'Old', 'approved' from generate_series(1, 20000)`,
    [accountId, runId],
  );
  await at.database.admin('analyze human_task');
  for (const [state, index] of [
    ['open', 'human_task_open'],
    ['closed', 'human_task_pkey'],
  ] as const) {
    const rows = await at.database.db.withAccountSql(accountId, (sql) =>
      sql<Record<string, string>>(`explain (analyze) ${tasksSql(state)}`, [
        null,
        null,
        'ffffffff-ffff-ffff-ffff-ffffffffffff',
        null,
        51,
        null,
        null,
      ]),
    );
    const plan = rows.map((row) => Object.values(row)[0]).join('\n');
    expect(plan).toContain(index);
    expect(plan).not.toContain('Seq Scan on human_task');
    for (const [, count] of plan.matchAll(/(?:actual time=\S+ rows=|Rows Removed by Filter: )(\d+)/g))
      expect([plan, Number(count) < 100]).toEqual([plan, true]);
  }
});
