import { randomUUID } from 'node:crypto';
import { fromPublicId } from '@signalbox/domain';
import { buildGraph } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CurrentSession } from '../auth/auth.ts';

let at: ServiceSetup;
let erik: CurrentSession;
beforeAll(async () => {
  at = await serviceSetup();
  erik = await at.person('power_user');
});
afterAll(() => at.close());

const graph = buildGraph({ start: ['trigger.sms', { keywords: ['HI'] }] }, []);
const made = async () => (await at.services.workflows.create(at.ours.owner, { name: 'Shared', graph })).id;
const hold = (who: CurrentSession, id: string, { windowId, idleMs = 0 }: { windowId: string; idleMs?: number }) =>
  at.services.workflows.hold(who, id, { windowId, nodeId: 'start', idleMs });
/** Time that passed is a row that is older. */
const later = (id: string, seconds: number) =>
  at.database.admin(
    `update workflow_editor set seen_at = seen_at - $1 * interval '1 s', active_at = active_at - $1 * interval '1 s', asked_at = asked_at - $1 * interval '1 s' where workflow_id = $2`,
    [seconds, fromPublicId('workflow', id)],
  );

test('the first window edits, the second looks on until the first has left or is not heard of', async () => {
  const id = await made();
  const [first, second] = [randomUUID(), randomUUID()];
  const { owner } = at.ours;
  expect(await hold(owner, id, { windowId: first })).toMatchObject({ mine: true, nodeId: 'start', asking: null });
  expect(await hold(erik, id, { windowId: second })).toMatchObject({ mine: false, name: 'Ours owner' });
  await later(id, 60);
  expect(await hold(erik, id, { windowId: second })).toMatchObject({ mine: false });
  await later(id, 20);
  expect(await hold(erik, id, { windowId: second })).toMatchObject({ mine: true, name: 'A power_user' });
  expect(await hold(owner, id, { windowId: first })).toMatchObject({ mine: false });
  await at.services.workflows.leave(erik, id, { windowId: second });
  expect(await hold(owner, id, { windowId: first })).toMatchObject({ mine: true });
});

test('who is asked hands over or does not; the draft is kept as it was', async () => {
  const id = await made();
  const [first, second] = [randomUUID(), randomUUID()];
  const { owner } = at.ours;
  await hold(owner, id, { windowId: first });
  await at.services.workflows.ask(erik, id, { windowId: second });
  expect((await hold(owner, id, { windowId: first })).asking).toMatchObject({ name: 'A power_user', mine: false, state: 'waiting' });
  await at.services.workflows.answer(owner, id, { windowId: first, handOver: false });
  expect((await hold(erik, id, { windowId: second })).asking).toMatchObject({ mine: true, state: 'refused' });
  expect((await hold(owner, id, { windowId: first })).asking).toBeNull();
  await at.services.workflows.ask(erik, id, { windowId: second });
  await at.services.workflows.answer(owner, id, { windowId: first, handOver: true });
  expect(await hold(erik, id, { windowId: second })).toMatchObject({ mine: true, asking: null });
  const { items } = await at.services.workflows.keptDrafts(erik, id);
  expect(items).toMatchObject([{ by: 'Ours owner', reason: 'handOver' }]);
  expect((await at.services.workflows.keptDraft(erik, id, items[0]?.id ?? '')).graph.nodes).toHaveLength(1);
  await expect(at.services.workflows.keptDraft(at.theirs.owner, id, items[0]?.id ?? '')).rejects.toMatchObject({ code: 'copy.not_found' });
});

test('no answer hands over when the other has touched nothing for two minutes, and not before', async () => {
  const id = await made();
  const [first, second] = [randomUUID(), randomUUID()];
  const { owner } = at.ours;
  await hold(owner, id, { windowId: first });
  await at.services.workflows.ask(erik, id, { windowId: second });
  await later(id, 40);
  expect(await hold(erik, id, { windowId: second })).toMatchObject({ mine: false, asking: { state: 'unanswered' } });
  await hold(owner, id, { windowId: first, idleMs: 130_000 });
  expect(await hold(erik, id, { windowId: second })).toMatchObject({ mine: true });
  expect((await at.services.workflows.keptDrafts(erik, id)).items).toHaveLength(1);
});

test('another window of the same person takes over at once', async () => {
  const id = await made();
  const [first, second] = [randomUUID(), randomUUID()];
  await hold(at.ours.owner, id, { windowId: first });
  expect(await at.services.workflows.ask(at.ours.owner, id, { windowId: second })).toMatchObject({ mine: true });
  await expect(hold(at.theirs.owner, id, { windowId: second })).rejects.toMatchObject({ code: 'workflow.not_found' });
});
