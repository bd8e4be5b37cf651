import { newId } from '@signalbox/domain';
import { advance } from '@signalbox/flow';
import { steering } from '@signalbox/nodes';
import { decideWait } from '@signalbox/runner';
import { buildGraph } from '@signalbox/testkit';
import {
  aDay,
  addWaiting,
  on,
  type Published,
  publishNext,
  type ServiceSetup,
  serviceSetup,
  versionsOf,
  waiting,
} from '@signalbox/testkit/services';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

const move = (from: Published, to: Published | null, dryRun = false) =>
  at.services.workflows.move(at.ours.owner, from.id, from.version, { to: to?.version ?? 'live', dryRun });

describe('moving runs', () => {
  test('those that wait where both versions agree go over in all their rows; a dry run says so and changes nothing', async () => {
    const old = await at.publish(waiting(), 'Moves');
    const runs = [await addWaiting(at, old), await addWaiting(at, old)];
    const busy = await at.addRun(old);
    const next = await publishNext(at, old, waiting('run.log'));
    const left = [{ code: 'working', reason: expect.stringContaining('not waiting'), count: 1 }];
    expect(await move(old, next, true)).toEqual({ moved: 2, left });
    for (const run of runs) expect(await versionsOf(at, run)).toEqual(on(old));
    expect(await move(old, null)).toEqual({ moved: 2, left });
    for (const run of runs) expect(await versionsOf(at, run)).toEqual(on(next));
    expect(await versionsOf(at, busy)).toMatchObject([{ run: old.versionId }]);
    const { items } = await at.services.workflows.versions(at.ours.owner, old.id);
    expect(items.map((version) => [version.number, version.openRuns])).toEqual([
      [2, 2],
      [1, 1],
    ]);
    await expect(move(next, null)).rejects.toMatchObject({ code: 'version.same' });
  });

  test('a version of a release that called effects steps is the same step for step', async () => {
    const texting = (text: string) =>
      buildGraph({ start: ['trigger.manual'], hold: ['msg.waitForReply', {}], end: ['run.log', { text }] }, ['start>hold.reply>end']);
    const old = await at.publish(texting('x'), 'Old words');
    const start = { kind: 'start', triggerNodeId: 'start', payload: {}, run: { id: newId(), accountTimeZone: 'UTC' } } as const;
    const asked = advance(old.plan, null, start, 0, { steering });
    const wait = { wait: { keys: [], dueAt: null, output: {} } };
    const { state: engine } = advance(old.plan, asked.state, { kind: 'effect', ref: 'hold#1', result: wait }, 0, { steering });
    await at.addRun(old, { state: { engine, refs: {} }, wait: { nodeId: 'hold', kind: 'reply', key: newId() } });
    await at.database.admin(
      `update plan set body = replace(body::text, '"kind": "effect"', '"kind": "step"')::jsonb where hash = (select plan_hash from workflow_version where id = $1)`,
      [old.versionId],
    );
    expect(await move(old, await publishNext(at, old, texting('y')))).toEqual({ moved: 1, left: [] });
  });

  const inside = (hold: [string, Record<string, unknown>], graph: 'try' | 'plain') =>
    graph === 'plain'
      ? buildGraph({ start: ['trigger.manual'], hold, end: ['flow.stop'] }, ['start>hold>end'])
      : buildGraph({ start: ['trigger.manual'], safe: ['logic.try'], hold: [...hold, 'safe'], end: ['flow.stop'] }, [
          'start>safe',
          'safe.do>hold',
          'safe.next>end',
        ]);
  test.each([
    ['the step is gone', buildGraph({ start: ['trigger.manual'], end: ['flow.stop'] }, ['start>end']), 'stepGone'],
    ['the step is of another type', inside(['run.log', { text: 'x' }], 'plain'), 'stepChanged'],
    ['the step stands in another one now', inside(['logic.wait', aDay], 'try'), 'containerChanged'],
  ])('%s: the run stays', async (name, graph, code) => {
    const old = await at.publish(waiting(), name);
    const run = await addWaiting(at, old);
    const next = await publishNext(at, old, graph);
    expect(await move(old, next)).toMatchObject({ moved: 0, left: [{ code, count: 1 }] });
    expect(await versionsOf(at, run)).toEqual(on(old));
  });

  test('items, runs that wait for their children, and branches that come together elsewhere stay', async () => {
    const fork = (joins: boolean) =>
      buildGraph(
        {
          start: ['trigger.manual'],
          both: [
            'logic.parallel',
            {
              branches: [
                { port: 'left', title: 'Left' },
                { port: 'right', title: 'Right' },
              ],
            },
          ],
          hold: ['logic.wait', aDay],
          other: ['logic.wait', aDay],
          join: [joins ? 'logic.join' : 'run.log', joins ? {} : { text: 'x' }],
          end: ['flow.stop'],
        },
        ['start>both', 'both.left>hold>join', 'both.right>other>join', 'join>end'],
      );
    const old = await at.publish(fork(true), 'Forks');
    await addWaiting(at, old);
    const parent = await at.addRun(old);
    await addWaiting(at, old, { parent: { id: parent, node: 'each', visit: 1, no: 1 } });
    const next = await publishNext(at, old, fork(false));
    expect((await move(old, next)).left.map((one) => [one.code, one.count]).sort()).toEqual([
      ['branchesChanged', 1],
      ['item', 1],
      ['working', 1],
    ]);
    expect(await move(old, await publishNext(at, old, fork(true)))).toMatchObject({ moved: 1 });
  });

  test('runs that do not have what the new version reads stay, with the step and the value; those that have it go over', async () => {
    const order = (name: string, text: string) =>
      buildGraph(
        {
          start: ['trigger.manual'],
          order: ['data.set', { values: [{ name, value: '7' }] }],
          hold: ['logic.wait', aDay],
          thanks: ['run.log', { text }],
        },
        ['start>order>hold>thanks'],
      );
    const old = await at.publish(order('sum', 'Thanks'), 'Values');
    const runs = [await addWaiting(at, old), await addWaiting(at, old)];
    const renamed = await publishNext(at, old, order('total', 'Thanks for {{ order.total }}'));
    const left = [
      {
        code: 'valuesMissing',
        reason: expect.stringContaining('reads order.total (in Note in the log), which these runs do not have'),
        count: 2,
      },
    ];
    expect(await move(old, renamed, true)).toEqual({ moved: 0, left });
    const swedish = { ...at.ours.owner, language: 'sv' } as const;
    const told = await at.services.workflows.move(swedish, old.id, old.version, { to: renamed.version, dryRun: true });
    expect(told.left).toEqual([
      { code: 'valuesMissing', reason: expect.stringMatching(/^Den nya versionen läser order\.total \(i .+\), /), count: 2 },
    ]);
    expect(await move(old, renamed)).toEqual({ moved: 0, left });
    for (const run of runs) expect(await versionsOf(at, run)).toEqual(on(old));
    const careful = await publishNext(at, old, order('total', 'Thanks for {{ default(order.total, "your order") }}'));
    expect(await move(old, careful)).toEqual({ moved: 2, left: [] });
  });

  test('a reply that comes while runs move is heard by each run once, on whichever version', async () => {
    const old = await at.publish(waiting(), 'Race');
    const runs: string[] = [];
    for (let no = 0; no < 20; no += 1) runs.push(await addWaiting(at, old));
    const next = await publishNext(at, old, waiting('run.log'));
    const waits = await at.database.admin<{ waitId: string; runId: string }>(
      `select id as "waitId", run_id as "runId" from wait where run_id = any ($1)`,
      [runs],
    );
    const [moved, ...answers] = await Promise.all([
      move(old, next),
      ...waits.map((wait) =>
        at.database.db.withAccountSql(at.ours.accountId, (sql) => decideWait(sql, wait, { kind: 'reply', payload: { text: 'YES' } })),
      ),
    ]);
    expect(moved).toEqual({ moved: 20, left: [] });
    expect(answers.filter((one) => one === null)).toEqual([]);
    const rows = await at.database.admin(
      `select distinct r.version_id as run, s.version_id as state, s.wake_at <= now() as ready, (select count(*)::int from run_event e where e.run_id = r.id) as events,
         (select count(*)::int from wait w where w.run_id = r.id) as waits from run r join run_state s on s.run_id = r.id where r.id = any ($1)`,
      [runs],
    );
    expect(rows).toEqual([{ run: next.versionId, state: next.versionId, ready: true, events: 1, waits: 0 }]);
  });

  test('versions of others are not there', async () => {
    const [one, two] = [await at.publish(waiting(), 'One'), await at.publish(waiting(), 'Two')];
    await expect(move(one, two)).rejects.toMatchObject({ code: 'version.not_found' });
    await expect(at.services.workflows.move(at.theirs.owner, one.id, one.version, { to: 'live', dryRun: true })).rejects.toMatchObject({
      code: 'version.not_found',
    });
  });
});
