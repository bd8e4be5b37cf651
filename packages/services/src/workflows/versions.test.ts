import { fromPublicId } from '@signalbox/domain';
import type { Graph } from '@signalbox/flow';
import { buildGraph } from '@signalbox/testkit';
import { addWaiting, on, publishNext, type ServiceSetup, serviceSetup, versionsOf, waiting } from '@signalbox/testkit/services';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

describe('what the compiler knows of other workflows', () => {
  const called = (type = 'text') =>
    buildGraph(
      {
        take: ['trigger.workflow', { inputs: [{ name: 'phone', title: 'Phone', type, required: true }] }],
        give: ['flow.return', { values: [{ name: 'greeting', value: 'Hi' }] }],
      },
      ['take>give'],
    );
  const caller = (workflow: string, inputs: object[]) =>
    buildGraph({ start: ['trigger.manual'], call: ['flow.call', { workflow, inputs }] }, ['start>call']);
  const codes = async (graph: Graph) =>
    (await at.services.workflows.compile(at.ours.owner, { graph })).issues
      .filter((issue) => issue.severity === 'error')
      .map((issue) => issue.code);

  test('a call needs a workflow that is there, can be called, and gets what it asks for', async () => {
    const target = await at.publish(called(), 'Greets');
    expect(await codes(caller(target.id, [{ name: 'phone', value: '1' }]))).toEqual([]);
    expect(await codes(caller(target.id, []))).not.toEqual([]);
    const plain = await at.publish(waiting(), 'Plain');
    expect(await codes(caller(plain.id, []))).toContain('workflow.not_callable');
    expect(await codes(caller('wfl_01jq8v0000000000000000000a', []))).toContain('workflow.unknown');
    await at.services.workflows.archive(at.ours.owner, target.id);
    expect(await codes(caller(target.id, [{ name: 'phone', value: '1' }]))).toContain('workflow.unknown');
  });

  test('a workflow that leads back to itself over another one cannot be published', async () => {
    const first = await at.publish(called(), 'First');
    const second = await at.publish(
      buildGraph(
        {
          take: ['trigger.workflow', { inputs: [] }],
          call: ['flow.call', { workflow: first.id, inputs: [{ name: 'phone', value: '1' }] }],
        },
        ['take>call'],
      ),
      'Second',
    );
    const back = buildGraph(
      {
        take: ['trigger.workflow', { inputs: [{ name: 'phone', title: 'Phone', type: 'text', required: true }] }],
        call: ['flow.call', { workflow: second.id, inputs: [] }],
      },
      ['take>call'],
    );
    await expect(publishNext(at, first, back)).rejects.toMatchObject({
      code: 'workflow.has_errors',
      details: { issues: [expect.objectContaining({ code: 'workflow.recursion' })] },
    });
  });

  test('the picker lists what can be called, with what it takes and returns', async () => {
    const target = await at.publish(called('number'), 'Picked');
    const list = () => at.services.workflows.list(at.ours.owner, { callable: true, search: 'Picked' });
    expect((await list()).items).toMatchObject([
      { id: target.id, call: { inputs: [{ name: 'phone', title: 'Phone', type: 'number', required: true }], returns: ['greeting'] } },
    ]);
    const { revision } = await at.services.workflows.get(at.ours.owner, target.id);
    await at.services.workflows.change(at.ours.owner, target.id, { revision, enabled: false });
    expect((await list()).items).toEqual([]);
  });
});

describe('versions', () => {
  test('the diff names what is new, gone and changed; of drafts and versions alike', async () => {
    const old = await at.publish(waiting(), 'Differs');
    await publishNext(at, old, waiting('run.log'));
    const { draft } = await at.services.workflows.get(at.ours.owner, old.id);
    await at.services.workflows.saveDraft(at.ours.owner, old.id, {
      revision: draft.revision,
      graph: { ...buildGraph({ start: ['trigger.manual'] }, []), settings: { concurrency: { mode: 'queue', key: '' } } },
    });
    const { diff, from, to } = await at.services.workflows.diff(at.ours.owner, old.id, { from: 'live', to: 'draft' });
    expect(diff.settings).toEqual([{ field: 'concurrency.mode', before: 'allow', after: 'queue' }]);
    expect([from.number, to.versionId, diff.removed.map((node) => node.id).sort()]).toEqual([2, null, ['end', 'hold']]);
    const back = await at.services.workflows.diff(at.ours.owner, old.id, { from: old.version, to: 'live' });
    expect([back.from.number, back.to.number, back.diff.changed.map((pair) => pair.after.id)]).toEqual([1, 2, ['end']]);
    const fresh = await at.services.workflows.create(at.ours.owner, { name: 'Fresh' });
    await expect(at.services.workflows.diff(at.ours.owner, fresh.id, { from: 'live', to: 'draft' })).rejects.toMatchObject({
      code: 'workflow.not_published',
    });
  });

  test('making an old version live again leaves the draft and open runs as they are', async () => {
    const old = await at.publish(waiting(), 'Back');
    const next = await publishNext(at, old, waiting('run.log'));
    const run = await addWaiting(at, next);
    const { version } = await at.services.workflows.publishVersion(at.ours.owner, old.id, old.version);
    expect(version).toMatchObject({ number: 1, live: true });
    expect(await versionsOf(at, run)).toEqual(on(next));
    const { draft, changed, live } = await at.services.workflows.get(at.ours.owner, old.id);
    expect([draft.graph.nodes.map((node) => node.type), changed, live?.number]).toEqual([
      ['trigger.manual', 'logic.wait', 'run.log'],
      true,
      1,
    ]);
    const started = await at.services.workflows.start(at.ours.owner, old.id, { inputs: {} });
    const [row] = await at.database.admin('select version_id from run where id = $1', [fromPublicId('run', started.runId)]);
    expect(row).toEqual({ version_id: old.versionId });
  });
});
