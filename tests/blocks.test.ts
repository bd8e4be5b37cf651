import { toPublicId } from '@signalbox/domain';
import { compile } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { addWorkflow, buildGraph, waitFor } from '@signalbox/testkit';
import { openWorkerWorld, type WorkerWorld } from '@signalbox/testkit/worlds';
import { afterEach, expect, test } from 'vitest';

// Every block form once, in one run, on a real Temporal server: which way out the run takes at each step.

let world: WorkerWorld;
afterEach(() => world?.close());

const callee = buildGraph(
  {
    start: ['trigger.workflow', { inputs: [{ name: 'n', title: 'N', type: 'number', required: true }] }],
    give: ['flow.return', { values: [{ name: 'm', value: '{{ trigger.n + 1.0 }}' }] }],
  },
  ['start>give'],
);
const second = { amount: 1, unit: 'seconds' };
const everything = (sub: string) =>
  buildGraph(
    {
      start: ['trigger.sms'],
      person: ['contact.findOrCreate'],
      random: [
        'logic.random',
        {
          ways: [
            { port: 'a', title: 'A', weight: 1 },
            { port: 'b', title: 'B', weight: 0 },
          ],
        },
      ],
      all: [
        'logic.switch',
        {
          take: 'all',
          cases: [
            { port: 'x', title: 'X', when: 'true' },
            { port: 'y', title: 'Y', when: 'true' },
          ],
        },
      ],
      tag: ['run.tag', { name: 'order', value: '7' }],
      log: ['run.log', { text: 'both' }],
      both: ['logic.join', { need: 'all' }],
      hours: ['logic.hours', { windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] }],
      counter: ['logic.counter', { key: 'k' }],
      rate: ['logic.rateLimit', { key: 'k' }],
      once: ['logic.oncePer', { key: '{{ trigger.from }}' }],
      digest: ['logic.digest', { key: 'k', item: '{{ trigger.text }}', window: second }],
      approve: ['human.approve', { title: 'Go on?', timeout: second }],
      fork: [
        'logic.parallel',
        {
          branches: [
            { port: 'p', title: 'P' },
            { port: 'q', title: 'Q' },
          ],
        },
      ],
      until: ['logic.waitFor', { conditions: [{ port: 'went', title: 'Went', kind: 'event', value: 'go', key: '' }], timeout: null }],
      wait: ['logic.wait', { duration: second }],
      emit: ['event.emit', { name: 'go', key: '', values: [] }],
      met: ['logic.join', { need: 'all' }],
      jump: ['flow.goto', { step: 'begin' }],
      begin: ['flow.start', { workflow: sub, inputs: [{ name: 'n', value: '{{ 1.0 }}' }] }],
      call: ['flow.call', { workflow: sub, inputs: [{ name: 'n', value: '{{ 2.0 }}' }] }],
      safe: ['logic.try'],
      fail: ['flow.fail', { code: 'no', message: 'No' }, 'safe'],
      turns: ['logic.while', { condition: 'true', limit: 2 }],
      round: ['data.set', { values: [{ name: 'v', value: '{{ turns.round }}' }] }, 'turns'],
      each: ['logic.forEach', { list: '["x", "y"]' }],
      item: ['data.set', { values: [{ name: 'v', value: '{{ each.item }}' }] }, 'each'],
      bad: ['msg.send', { to: '{{ "nobody" }}', text: 'never' }],
      lock: ['logic.lock', { key: 'l' }],
      unlock: ['logic.unlock', { key: 'l' }],
      back: ['flow.return', { values: [{ name: 'm', value: '{{ call.returned.m }}' }] }],
    },
    [
      ...['start>person>random', 'random.a>all', 'all.x>tag>both', 'all.y>log>both', 'all.otherwise>both', 'both>hours'],
      ...['hours.inside>counter', 'counter.ok>rate', 'rate.ok>once', 'once.new>digest', 'digest.flushed>approve', 'approve.timeout>fork'],
      ...['fork.p>until', 'until.went>met', 'fork.q>wait>emit>met', 'met>jump', 'begin>call>safe', 'safe.do>fail', 'safe.error>turns'],
      ...['turns.round>round', 'turns.limit>each', 'each.item>item', 'each.done>bad', 'bad.error>lock', 'lock.ok>unlock>back'],
    ],
  );

test('every block form, one run, one real server', async () => {
  world = await openWorkerWorld(callee);
  const called = await world.database.admin<{ id: string }>('select id from workflow where account_id = $1', [world.account.accountId]);
  const { account, database } = world;
  await database.admin(
    `insert into workflow_trigger (account_id, id, workflow_id, version_id, node_id, kind, key) values ($1, uuid7(), $2, $3, 'start', 'workflow', '')`,
    [account.accountId, world.workflowId, world.versionId],
  );
  const { plan, issues } = compile(everything(toPublicId('workflow', called[0]?.id ?? '')), catalogue);
  expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  await database.admin('delete from workflow_trigger where account_id = $1 and kind = $2', [account.accountId, 'sms']);
  await addWorkflow(database, account.accountId, { plan, triggers: [{ nodeId: 'start', key: '*' }] });
  await world.startWorker();
  const { runId } = await world.text('+46701740612', 'GO');
  await waitFor(async () => (await world.statusOf(runId)) !== 'open', { timeoutMs: 60_000, what: 'the run has ended' });
  const traces = await database.admin<{ line: string }>(
    `select node_id || ' ' || coalesce(port, status) as line from run_step where run_id = $1 and status <> 'waiting' order by seq`,
    [runId],
  );
  expect(traces.map(({ line }) => line).sort()).toEqual([...expected].sort());
  expect(await world.statusOf(runId)).toBe('done');
  await waitFor(async () => (await world.count('run', `status = 'open'`)) === 0, { timeoutMs: 20_000, what: 'the started run has ended' });
  expect(await world.count('run', 'parent_id is null')).toBe(2);
}, 120_000);

const expected = [
  ...['start next', 'person next', 'random a', 'all x,y', 'tag next', 'log next', 'both next', 'hours inside', 'counter ok', 'rate ok'],
  ...['once new', 'digest flushed', 'approve timeout', 'fork p,q', 'wait next', 'emit next', 'until went', 'met next', 'begin next'],
  ...['call next', 'safe do', 'fail failed', 'safe error', 'turns round', 'round next', 'turns round', 'round next', 'turns limit'],
  ...['each done', 'bad error', 'lock ok', 'unlock next', 'back done'],
];
