import { TestScript } from '@signalbox/contract';
import { buildGraph } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

const phone = '+46701740605';
const asks = (condition: string) =>
  buildGraph(
    {
      start: ['trigger.sms', { keywords: ['COLD'] }],
      ask: ['msg.sendAndWait', { text: 'How cold?', to: '{{ trigger.from }}', timeout: { amount: 2, unit: 'hours' } }],
      check: ['logic.if', { condition }],
      yes: ['msg.reply', { text: 'We come' }],
      no: ['msg.reply', { text: 'Warm enough' }],
      late: ['msg.reply', { text: 'Still there?' }],
    },
    ['start>ask', 'ask.reply>check', 'check.yes>yes', 'check.no>no', 'ask.timeout>late'],
  );
const script = (...moves: TestScript['moves']) => TestScript.parse({ trigger: { payload: { text: 'COLD', from: phone } }, moves });
const say = (text: string) => ({ kind: 'say' as const, from: phone, text, afterMs: 1000 });
const make = () => at.services.workflows.create(at.ours.owner, { name: 'Cold', graph: asks('ask.text == "11"') });

test('a saved conversation covers ways, fails when the draft goes another way, and may be accepted as new', async () => {
  const { testCases, workflows } = at.services;
  const { id, draft } = await make();
  await testCases.create(at.ours.owner, id, { name: 'Very cold', script: script(say('11')) });
  const saved = await testCases.create(at.ours.owner, id, { name: 'Nobody answers', script: script({ kind: 'skipToTimeout' }) });
  expect(saved.items.map(({ name, covers, result }) => [name, covers.map((way) => way.port), result?.passed])).toEqual([
    ['Very cold', ['reply', 'yes'], true],
    ['Nobody answers', ['timeout'], true],
  ]);
  expect(saved.ways.map(({ nodeId, port, cases }) => [nodeId, port, cases.length])).toEqual([
    ['ask', 'reply', 1],
    ['ask', 'timeout', 1],
    ['check', 'yes', 1],
    ['check', 'no', 0],
  ]);
  await workflows.saveDraft(at.ours.owner, id, { revision: draft.revision, graph: asks('ask.text == "12"') });
  const [cold, nobody] = (await testCases.run(at.ours.owner, id)).items;
  expect(nobody?.result?.passed).toBe(true);
  expect(cold?.result).toMatchObject({
    passed: false,
    difference: { line: 2, expected: { nodeId: 'check', port: 'yes' }, got: { nodeId: 'check', port: 'no' } },
  });
  const accepted = await testCases.change(at.ours.owner, id, cold?.id ?? '', { accept: true, name: 'Not that cold' });
  expect(accepted.items[0]).toMatchObject({ name: 'Not that cold', result: { passed: true, difference: null } });
  expect((await testCases.run(at.ours.owner, id)).items.every(({ result }) => result?.passed)).toBe(true);
  expect((await testCases.delete(at.ours.owner, id, cold?.id ?? '')).items).toHaveLength(1);
});

test('where they have to pass, a draft whose test cases fail goes live only with a note', async () => {
  const { testCases, workflows } = at.services;
  const { id, draft } = await make();
  const saved = await testCases.create(at.ours.owner, id, { name: 'Very cold', script: script(say('11')) });
  const { revision } = await workflows.saveDraft(at.ours.owner, id, { revision: draft.revision, graph: asks('ask.text == "12"') });
  const publish = (more: { anyway?: boolean; note?: string } = {}) =>
    workflows.publish(at.ours.owner, id, { draftRevision: revision, ...more });
  // Without the gate they only tell.
  await publish();
  expect((await testCases.list(at.ours.owner, id)).items[0]?.result?.passed).toBe(false);
  expect(await testCases.gate(at.ours.owner, id, { mustPass: true })).toMatchObject({ mustPass: true });
  await expect(publish()).rejects.toMatchObject({
    code: 'workflow.tests_failed',
    details: { issues: [{ id: saved.items[0]?.id, name: 'Very cold' }] },
  });
  await expect(publish({ anyway: true, note: ' ' })).rejects.toMatchObject({ code: 'workflow.note_missing' });
  expect(await publish({ anyway: true, note: 'The number was wrong' })).toMatchObject({ version: { note: 'The number was wrong' } });
  // What the compiler finds comes first.
  const broken = await workflows.saveDraft(at.ours.owner, id, { revision, graph: asks('1 +') });
  await expect(workflows.publish(at.ours.owner, id, { draftRevision: broken.revision })).rejects.toMatchObject({
    code: 'workflow.has_errors',
  });
});

test('a test case whose beginning is gone fails; only who may edit saves, and nobody else sees them', async () => {
  const { testCases, workflows } = at.services;
  const { id, draft } = await make();
  const started = { ...script(), trigger: { nodeId: 'start', payload: { text: 'COLD', from: phone } } };
  await testCases.create(at.ours.owner, id, { name: 'Begins', script: started });
  const other = buildGraph({ begin: ['trigger.manual'] }, []);
  await workflows.saveDraft(at.ours.owner, id, { revision: draft.revision, graph: other });
  expect((await testCases.run(at.ours.owner, id)).items[0]?.result).toMatchObject({ passed: false, status: 'errors' });
  const user = await at.person('user');
  await expect(testCases.create(user, id, { name: 'No', script: script() })).rejects.toMatchObject({ code: 'right.missing' });
  await expect(testCases.list(at.theirs.owner, id)).rejects.toMatchObject({ code: 'workflow.not_found' });
  const theirs = await at.services.workflows.create(at.theirs.owner, { name: 'Theirs', graph: asks('true') });
  const [own] = (await testCases.list(at.ours.owner, id)).items;
  await expect(testCases.delete(at.theirs.owner, theirs.id, own?.id ?? '')).rejects.toMatchObject({ code: 'testCase.not_found' });
});
