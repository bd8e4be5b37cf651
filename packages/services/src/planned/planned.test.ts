import { newId, toPublicId } from '@signalbox/domain';
import { buildGraph } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

const days = 86_400_000;
const now = Date.now();
const dayAfter = (count: number): string => new Date(now + count * days).toISOString().slice(0, 10);

test('a calendar holds times of schedules, runs that wait and messages that leave later, on the days of the zone that is asked for', async () => {
  const { id, workflowId } = await at.publish(
    buildGraph(
      { start: ['trigger.schedule', { repeat: 'cron', cron: '30 23 * * *', zone: 'named', timeZone: 'UTC' }], end: ['flow.stop'] },
      ['start>end'],
    ),
  );
  const [version] = await at.database.admin<{ id: string }>('select live_version_id as id from workflow where id = $1', [workflowId]);
  const [from, to] = [dayAfter(2), dayAfter(3)];
  const { accountId } = at.ours;
  const late = new Date(`${from}T23:45:00Z`);
  for (const due of [late, late, new Date(now + 60 * days)])
    await at.database.admin(`insert into wait (account_id, id, run_id, version_id, node_id, due_at) values ($1, $2, $2, $3, 'w', $4)`, [
      ...[accountId, newId(), version?.id, due],
    ]);
  await at.database.admin(`insert into message_queue (account_id, class, due_at, provider_id, message_id) values ($1, 2, $2, $3, $4)`, [
    accountId,
    late,
    newId(),
    newId(),
  ]);
  const read = (zone: string) => at.services.planned.read(at.ours.owner, { from, days: 2, zone });
  const workflow = { workflowId: toPublicId('workflow', workflowId), workflowName: expect.any(String) };
  const held = [
    { kind: 'waits', at: late.toISOString(), count: 2, ...workflow },
    { kind: 'messages', at: late.toISOString(), count: 1, workflowId: null, workflowName: null },
  ];
  expect(toPublicId('workflow', workflowId)).toBe(id);
  const time = (day: string) => ({ kind: 'schedule', at: `${day}T23:30:00.000Z`, count: 1, ...workflow });
  expect(await read('UTC')).toEqual({
    ...{ zone: 'UTC', isCut: false },
    days: [
      { day: from, items: [time(from), ...held] },
      { day: to, items: [time(to)] },
    ],
  });
  // In Stockholm it is the next day by then.
  expect((await read('Europe/Stockholm')).days).toEqual([
    { day: from, items: [time(dayAfter(1))] },
    { day: to, items: [time(from), ...held] },
  ]);
  expect((await at.services.planned.read(at.theirs.owner, { from, days: 2 })).days).toEqual([]);
  await expect(read('Mars/Base')).rejects.toMatchObject({ code: 'date.zone' });
});
