import { fireSchedule } from '@signalbox/runner';
import { buildGraph } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

const timed = (input: Record<string, unknown>) =>
  buildGraph(
    {
      start: ['trigger.schedule', { days: 'every', time: '08:00', zone: 'named', timeZone: 'Europe/Stockholm', ...input }],
      end: ['flow.stop'],
    },
    ['start>end'],
  );
interface Row {
  id: string;
  is_on: boolean;
  revision: number;
  told: number;
  live_from: Date;
  since: Date;
  last_run_id: string | null;
  left_out: number;
}
async function rowOf(workflowId: string): Promise<Row> {
  const [row] = await at.database.admin<Row>('select * from schedule where workflow_id = $1', [workflowId]);
  if (!row) throw new Error('there is no schedule');
  return row;
}
/** As if it had been published long ago. */
const since = (id: string, from: string) => at.database.admin('update schedule set since = $2, live_from = $2 where id = $1', [id, from]);
const fire = (scheduleId: string, due: string, now = due) =>
  at.database.db.withAccountSql(at.ours.accountId, (sql) => fireSchedule(sql, { scheduleId, at: Date.parse(due), now: Date.parse(now) }));
const runsOf = async (workflowId: string) =>
  (
    await at.database.admin<{ kind: string; start: { payload: { dueAt: string } } }>(
      `select r.trigger_kind as kind, e.payload as start from run r left join run_event e on e.run_id = r.id where r.workflow_id = $1 order by r.id`,
      [workflowId],
    )
  ).map(({ kind, start }) => [kind, start.payload.dueAt]);

test('publishing, switching and archiving count what the clock has to hear, in the same commit', async () => {
  const { id, workflowId } = await at.publish(timed({}));
  const first = await rowOf(workflowId);
  expect(first).toMatchObject({ is_on: true, revision: 1, told: 0 });
  const { workflows } = at.services;
  const publish = async (graph: ReturnType<typeof timed>) => {
    const { draft } = await workflows.get(at.ours.owner, id);
    const saved = await workflows.saveDraft(at.ours.owner, id, { revision: draft.revision, graph });
    await workflows.publish(at.ours.owner, id, { draftRevision: saved.revision });
    return rowOf(workflowId);
  };
  const same = await publish(timed({ overlap: 'skip' }));
  expect(same).toMatchObject({ id: first.id, revision: 2, since: first.since, live_from: first.live_from });
  const other = await publish(timed({ time: '09:00' }));
  expect(other.since.getTime()).toBeGreaterThan(first.since.getTime());
  const toggle = async (enabled: boolean) =>
    workflows.change(at.ours.owner, id, { revision: (await workflows.get(at.ours.owner, id)).revision, enabled });
  await toggle(false);
  expect(await rowOf(workflowId)).toMatchObject({ is_on: false, revision: 4 });
  await toggle(true);
  expect(await rowOf(workflowId)).toMatchObject({ is_on: true, revision: 5 });
  await publish(buildGraph({ start: ['trigger.manual'], end: ['flow.stop'] }, ['start>end']));
  expect(await rowOf(workflowId)).toMatchObject({ is_on: false, revision: 6 });
});

test('a time is one run, whoever asks for it and how often, and only a time that is promised', async () => {
  const { workflowId } = await at.publish(timed({}));
  const { id } = await rowOf(workflowId);
  await since(id, '2026-01-01T00:00Z');
  const due = '2026-03-29T06:00:00.000Z';
  const fired = await Promise.all(Array.from({ length: 8 }, () => fire(id, due)));
  expect(fired.filter((one) => 'runId' in one)).toHaveLength(1);
  expect(fired.filter((one) => 'leftOut' in one && one.leftOut === 'taken')).toHaveLength(7);
  expect(await fire(id, '2026-03-29T07:00Z')).toEqual({ leftOut: 'unknown' });
  expect(await fire(id, '2025-12-31T07:00Z')).toEqual({ leftOut: 'unknown' });
  await at.database.admin('update schedule set paused_at = now() where id = $1', [id]);
  expect(await fire(id, '2026-03-30T06:00Z')).toEqual({ leftOut: 'paused' });
  expect(await runsOf(workflowId)).toEqual([['schedule', due]]);
});

test('a year of a schedule, every time asked for twice and late now and then, is exactly the promised times', async () => {
  const { workflowId } = await at.publish(timed({ days: 'sun', time: '02:30', missed: 'all' }));
  const { id } = await rowOf(workflowId);
  await since(id, '2026-01-01T00:00Z');
  const promised: string[] = [];
  for (let day = Date.parse('2026-01-04T00:00Z'); day < Date.parse('2027-01-01'); day += 7 * 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10);
    const isSummer = date > '2026-03-29' && date <= '2026-10-25';
    promised.push(`${date}T${date === '2026-03-29' ? '01:00' : isSummer ? '00:30' : '01:30'}:00.000Z`);
  }
  for (const [week, due] of promised.entries()) {
    const late = new Date(Date.parse(due) + (week % 5) * 86_400_000).toISOString();
    await fire(id, due, late);
    await fire(id, due, late);
    await fire(id, new Date(Date.parse(due) + 3_600_000).toISOString(), late);
  }
  expect((await runsOf(workflowId)).map(([, due]) => due)).toEqual(promised);
});

test('missed times start once, all or not at all, and a run that is under way holds the next one back where that is said', async () => {
  const now = '2026-06-04T12:00Z';
  const days = ['2026-06-02T06:00Z', '2026-06-03T06:00Z', '2026-06-04T06:00Z'];
  const started = async (missed: string) => {
    const { workflowId } = await at.publish(timed({ missed }));
    const { id } = await rowOf(workflowId);
    await since(id, '2026-06-01T12:00Z');
    for (const due of days) await fire(id, due, now);
    return [(await runsOf(workflowId)).length, (await rowOf(workflowId)).left_out];
  };
  expect([await started('once'), await started('all'), await started('skip')]).toEqual([
    [1, 2],
    [3, 0],
    [0, 3],
  ]);
  const { workflowId } = await at.publish(timed({ overlap: 'skip' }));
  const { id } = await rowOf(workflowId);
  await since(id, '2026-06-01T12:00Z');
  await fire(id, '2026-06-02T06:00Z');
  expect(await fire(id, '2026-06-03T06:00Z')).toEqual({ leftOut: 'overlap' });
  await at.database.admin(`update run set status = 'done', ended_at = now() where workflow_id = $1`, [workflowId]);
  expect(await fire(id, '2026-06-04T06:00Z')).toHaveProperty('runId');
});

test('another account has no part in it', async () => {
  const { workflowId } = await at.publish(timed({}));
  const { id } = await rowOf(workflowId);
  const theirs = await at.database.db.withAccountSql(at.theirs.accountId, (sql) => fireSchedule(sql, { scheduleId: id, at: 0, now: 0 }));
  expect(theirs).toEqual({ leftOut: 'off' });
});

test('schedules are listed in words, paused, let go on and started by hand, each by who may', async () => {
  const { schedules, workflows } = at.services;
  const { id, workflowId } = await at.publish(timed({}), 'Water reading');
  const find = async (actor = at.ours.owner) => (await schedules.list(actor, { search: 'WATER' })).items;
  const [found] = await find();
  expect(found).toMatchObject({ workflowId: id, words: 'Every day at 08:00', zone: 'Europe/Stockholm', state: 'on', lastRunId: null });
  expect(found?.next).toHaveLength(3);
  const key = found?.id ?? '';
  const before = await rowOf(workflowId);
  expect(await schedules.change(at.ours.owner, key, { isPaused: true })).toMatchObject({ state: 'paused' });
  expect(await schedules.change(at.ours.owner, key, { isPaused: true })).toMatchObject({ state: 'paused' });
  expect((await rowOf(workflowId)).revision).toBe(before.revision + 1);
  const { runId } = await schedules.runNow(at.ours.owner, key);
  expect(await schedules.change(at.ours.owner, key, { isPaused: false })).toMatchObject({ state: 'on', lastRunId: runId });
  // What was due while it was paused is not caught up on.
  expect((await rowOf(workflowId)).live_from.getTime()).toBeGreaterThan(before.live_from.getTime());

  const missing = { code: 'schedule.not_found', details: { status: 404 } };
  await expect(schedules.change(at.theirs.owner, key, { isPaused: true })).rejects.toMatchObject(missing);
  await expect(schedules.runNow(at.theirs.owner, key)).rejects.toMatchObject(missing);
  expect(await find(at.theirs.owner)).toEqual([]);
  const moderator = await at.person('moderator');
  expect(await find(moderator)).toHaveLength(1);
  expect(() => schedules.change(moderator, key, { isPaused: true })).toThrow(expect.objectContaining({ code: 'right.missing' }));
  await expect(schedules.list(await at.person('power_user'), {})).rejects.toMatchObject({ code: 'right.missing' });

  await workflows.archive(at.ours.owner, id);
  expect(await find()).toEqual([]);
  await expect(schedules.runNow(at.ours.owner, key)).rejects.toMatchObject(missing);
});
