import { createHash } from 'node:crypto';
import { newId } from '@signalbox/domain';
import type { Graph } from '@signalbox/flow';
import { helloGraph } from '@signalbox/store';
import { addOwnAddress, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { addPerson, testServices } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CurrentSession } from '../auth/auth.ts';
import type { Services } from '../create-services.ts';

let database: TestDatabase;
let services: Services;
let close: () => Promise<void>;
let owner: CurrentSession;
beforeAll(async () => {
  database = await testDatabase();
  ({ services, close } = testServices(database));
  const account = await seedAccount(database);
  await addOwnAddress(database.admin, { ...account, ownAddressId: newId(), ownAddress: '+46701000000' });
  owner = await addPerson(database, account.accountId);
});
afterAll(async () => {
  await close();
  await database.close();
});

const node = (id: string, type: string, input: Record<string, unknown> = {}): Graph['nodes'][number] => ({
  id,
  type,
  version: 1,
  title: '',
  input,
  position: { x: 0, y: 0 },
  off: false,
  note: '',
});
const graphOf = (nodes: Graph['nodes'], edges: [string, string, string][]): Graph => ({
  format: 1,
  nodes,
  edges: edges.map(([from, port, to]) => ({ id: `${from}-${port}-${to}`, from, port, to })),
  notes: [],
});
const make = async (graph: Graph, name = 'Test') => services.workflows.create(owner, { name, graph });
const triggersOf = (id: string) =>
  database.admin<{ kind: string; key: string; value: string | null }>(
    `select t.kind, t.key, o.value from workflow_trigger t left join own_address o on o.id = t.source_id
     join workflow w on w.id = t.workflow_id where w.name = $1 order by o.value`,
    [id],
  );

test('publishing writes plan, version and one trigger for each of the numbers', async () => {
  const { id, draft, issues } = await make(helloGraph, 'Hello');
  expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  const { version } = await services.workflows.publish(owner, id, { draftRevision: draft.revision, note: 'First' });
  expect(version).toMatchObject({ number: 1, live: true, openRuns: 0, note: 'First', publishedBy: 'Test Person' });
  expect(await triggersOf('Hello')).toEqual([
    { kind: 'sms', key: 'HELLO', value: '+46701000000' },
    { kind: 'sms', key: 'HELLO', value: '71400' },
  ]);
  const [plan] = await database.admin<{ hash: Buffer }>('select hash from plan');
  expect(plan?.hash).toHaveLength(32);
  expect(await services.workflows.get(owner, id)).toMatchObject({ changed: false, live: { number: 1 } });
});

test('the same graph published twice shares its plan; the older version can be made live again', async () => {
  const { id } = await make(helloGraph, 'Twice');
  const first = await services.workflows.publish(owner, id, { draftRevision: 1 });
  const second = await services.workflows.publish(owner, id, { draftRevision: 1 });
  const [count] = await database.admin<{ n: number }>('select count(distinct plan_hash)::int as n from workflow_version where number <= 2');
  expect(count?.n).toBe(1);
  expect(await services.workflows.publishVersion(owner, id, first.version.id)).toMatchObject({ version: { number: 1, live: true } });
  const { items } = await services.workflows.versions(owner, id);
  expect(items.map((version) => [version.number, version.live])).toEqual([
    [2, false],
    [1, true],
  ]);
  expect(await services.workflows.version(owner, id, second.version.id)).toMatchObject({ number: 2, graph: { format: 1 } });
});

test.each([
  ['a dangling port', graphOf([node('start', 'trigger.sms', { keywords: ['X'] })], [['start', 'next', 'gone']])],
  [
    'an expression with a type error',
    graphOf(
      [
        node('start', 'trigger.sms', { keywords: ['X'] }),
        node('branch', 'logic.if', { condition: 'trigger.text + 1 > true' }),
        node('stop', 'flow.stop'),
      ],
      [
        ['start', 'next', 'branch'],
        ['branch', 'yes', 'stop'],
        ['branch', 'no', 'stop'],
      ],
    ),
  ],
  [
    'an unknown node type',
    graphOf([node('start', 'trigger.sms', { keywords: ['X'] }), node('what', 'no.such')], [['start', 'next', 'what']]),
  ],
])('%s is saved as a draft but not published', async (_, graph) => {
  const { id, issues } = await make(graph);
  const error = issues.find((issue) => issue.severity === 'error');
  expect(error).toMatchObject({ nodeId: expect.any(String), message: expect.any(String) });
  await expect(services.workflows.publish(owner, id, { draftRevision: 1 })).rejects.toMatchObject({
    code: 'workflow.has_errors',
    details: { status: 422, issues: expect.arrayContaining([expect.objectContaining({ code: error?.code })]) },
  });
  expect(await services.workflows.get(owner, id)).toMatchObject({ live: null });
});

test('a keyword that a live workflow has already is a warning that names it', async () => {
  const graph = (key: string) =>
    graphOf([node('start', 'trigger.sms', { keywords: [key] }), node('stop', 'flow.stop')], [['start', 'next', 'stop']]);
  const summer = await make(graph('SUMMER'), 'Summer camp');
  await services.workflows.publish(owner, summer.id, { draftRevision: 1 });
  const other = await make(graph('summer'));
  const shared = other.issues.filter((issue) => issue.code === 'trigger.keyword_shared');
  expect(shared).toHaveLength(2);
  expect(shared[0]).toMatchObject({ severity: 'warning', nodeId: 'start', message: expect.stringContaining('Summer camp') });
  expect((await services.workflows.publish(owner, other.id, { draftRevision: 1 })).issues).toHaveLength(other.issues.length);
  expect((await services.workflows.get(owner, summer.id)).issues.map((issue) => issue.code)).toContain('trigger.keyword_shared');
});

test('of two people who save the same draft the second is told', async () => {
  const { id } = await make(graphOf([], []));
  const saved = await services.workflows.saveDraft(owner, id, { revision: 1, graph: helloGraph });
  expect(saved.revision).toBe(2);
  await expect(services.workflows.saveDraft(owner, id, { revision: 1, graph: helloGraph })).rejects.toMatchObject({
    code: 'draft.changed_elsewhere',
    details: { status: 409 },
  });
  await expect(services.workflows.publish(owner, id, { draftRevision: 1 })).rejects.toMatchObject({ code: 'draft.changed_elsewhere' });
  await expect(services.workflows.saveDraft(owner, id, { revision: Number.MAX_SAFE_INTEGER, graph: helloGraph })).rejects.toMatchObject({
    code: 'draft.changed_elsewhere',
  });
});

test('the address of an HTTP trigger stays over publishes; the database holds its hash only', async () => {
  const { id } = await make(graphOf([node('hook', 'trigger.http'), node('stop', 'flow.stop')], [['hook', 'next', 'stop']]), 'Hook');
  await services.workflows.publish(owner, id, { draftRevision: 1 });
  const { hooks } = await services.workflows.get(owner, id);
  await services.workflows.publish(owner, id, { draftRevision: 1 });
  expect((await services.workflows.get(owner, id)).hooks).toEqual(hooks);
  const token = hooks.hook?.replace('http://gateway.test/hooks/', '') ?? '';
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(await triggersOf('Hook')).toEqual([{ kind: 'http', key: createHash('sha256').update(token).digest('hex'), value: null }]);
});

test('switched off and archived workflows have no triggers; switching on brings them back', async () => {
  const { id, revision } = await make(helloGraph, 'Switched');
  await services.workflows.publish(owner, id, { draftRevision: 1 });
  const off = await services.workflows.change(owner, id, { revision, enabled: false });
  expect(await triggersOf('Switched')).toEqual([]);
  await expect(services.workflows.change(owner, id, { revision, name: 'Late' })).rejects.toMatchObject({ details: { status: 409 } });
  await services.workflows.change(owner, id, { revision: off.revision, enabled: true, class: 'bulk' });
  expect(await triggersOf('Switched')).toHaveLength(2);
  await services.workflows.archive(owner, id);
  expect(await triggersOf('Switched')).toEqual([]);
  await expect(services.workflows.get(owner, id)).rejects.toMatchObject({ code: 'workflow.not_found' });
});

test('a run is started by hand with what the trigger asks for', async () => {
  const { id } = await make(
    graphOf(
      [node('start', 'trigger.manual', { inputs: [{ name: 'phone', title: 'Phone' }] }), node('stop', 'flow.stop')],
      [['start', 'next', 'stop']],
    ),
    'Manual',
  );
  await expect(services.workflows.start(owner, id, { inputs: {} })).rejects.toMatchObject({ code: 'workflow.not_published' });
  await services.workflows.publish(owner, id, { draftRevision: 1 });
  const { runId } = await services.workflows.start(owner, id, { inputs: { phone: '+46701740612', more: 1 } });
  const [event] = await database.admin<{ payload: unknown }>(`select payload from run_event where kind = 'start'`);
  expect(event?.payload).toMatchObject({ triggerNodeId: 'start', payload: { phone: '+46701740612' } });
  expect(await services.runs.get(owner, runId)).toMatchObject({
    state: 'ready',
    trigger: 'manual',
    workflowName: 'Manual',
    versionNumber: 1,
    steps: [],
  });
  expect((await services.workflows.versions(owner, id)).items[0]).toMatchObject({ openRuns: 1 });
  await services.runs.cancel(owner, runId);
  expect(await database.admin(`select kind from run_event order by id`)).toEqual([{ kind: 'start' }, { kind: 'cancel' }]);
});

test('a user may look and run, not edit', async () => {
  const { id } = await make(helloGraph);
  const user = { ...owner, role: 'user' as const };
  await services.workflows.get(user, id);
  await expect(services.workflows.saveDraft(user, id, { revision: 1, graph: helloGraph })).rejects.toMatchObject({ code: 'right.missing' });
});
