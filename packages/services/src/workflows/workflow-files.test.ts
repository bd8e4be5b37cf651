import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { workflowFileBytes } from '@signalbox/contract';
import { helloGraph } from '@signalbox/store';
import { buildGraph } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup, testServices } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
let outside: Server;
let answer: { status: number; body: string; headers?: Record<string, string> };
let url: string;
let allowed: ReturnType<typeof testServices>;
beforeAll(async () => {
  at = await serviceSetup();
  outside = createServer((_, response) => {
    response.writeHead(answer.status, answer.headers ?? {}).end(answer.body);
  });
  await new Promise<void>((ready) => outside.listen(0, '127.0.0.1', ready));
  const host = `127.0.0.1:${(outside.address() as AddressInfo).port}`;
  url = `http://${host}/burst-pipe.json`;
  allowed = testServices(at.database, { egressAllow: [host] });
});
afterAll(async () => {
  outside.closeAllConnections();
  await new Promise((done) => outside.close(done));
  await allowed.close();
  await at.close();
});

const ours = () => at.ours.owner;
const workflows = () => at.services.workflows;
const names = async (query = {}) => (await workflows().list(ours(), query)).items.map(({ name }) => name);
const secret = 'Bearer abcdefgh12345678abcdefgh';
const graph = buildGraph(
  { start: ['trigger.manual'], ask: ['http.request', { url: 'https://example.com', headers: [{ name: 'Authorization', value: secret }] }] },
  ['start>ask'],
);

test('what is exported comes back as a draft with everything but its secrets', async () => {
  const { id } = await workflows().create(ours(), { name: 'Ask outside', graph });
  const file = await workflows().export(ours(), id);
  expect(file).toMatchObject({ schema: 'signalbox.workflow/1', name: 'Ask outside', leftOut: ['ask.headers.0.value'] });
  expect(JSON.stringify(file)).not.toContain('abcdefgh12345678');
  const back = await workflows().import(at.theirs.owner, { text: `\uFEFF${JSON.stringify(file)}` });
  expect(back).toMatchObject({ name: 'Ask outside', live: null, editedBy: 'Theirs owner', draft: { graph: { edges: graph.edges } } });
  expect(back.draft.graph.nodes.map(({ id: step }) => step)).toEqual(['start', 'ask']);
  await expect(workflows().export(at.theirs.owner, id)).rejects.toMatchObject({ code: 'workflow.not_found' });
});

test.each([
  ['', 'workflow_file.empty'],
  ['<html>', 'workflow_file.no_json'],
  ['[]', 'workflow_file.other'],
  ['{"nodes":[]}', 'workflow_file.other'],
  ['{"schema":"signalbox.workflow/2","name":"x"}', 'workflow_file.newer'],
  ['{"schema":"signalbox.workflow/1","name":""}', 'workflow_file.broken'],
  ['{"schema":"signalbox.workflow/1","name":"x","graph":{"nodes":7}}', 'graph.invalid'],
])('%s is refused as %s', async (text, code) => {
  const before = await names();
  await expect(workflows().import(ours(), { text })).rejects.toMatchObject({ code });
  expect(await names()).toEqual(before);
});

test('a file is fetched through the guard, and what is wrong with its address is said', async () => {
  const file = JSON.stringify(await workflows().export(ours(), (await workflows().create(ours(), { name: 'Far', graph: helloGraph })).id));
  answer = { status: 200, body: file };
  await expect(workflows().import(ours(), { url })).rejects.toMatchObject({ code: 'http.blocked' });
  expect(await allowed.services.workflows.import(ours(), { url })).toMatchObject({ name: 'Far', live: null });
  await expect(allowed.services.workflows.import(ours(), { url: 'file:///etc/passwd' })).rejects.toMatchObject({
    code: 'http.invalid_url',
  });
  for (const [status, code] of [
    [302, 'workflow_file.moved'],
    [404, 'workflow_file.refused'],
  ] as const) {
    answer = { status, body: '', headers: { location: 'http://10.0.0.1/' } };
    await expect(allowed.services.workflows.import(ours(), { url })).rejects.toMatchObject({ code });
  }
  answer = { status: 200, body: ' '.repeat(workflowFileBytes + 1) };
  await expect(allowed.services.workflows.import(ours(), { url })).rejects.toMatchObject({ code: 'http.too_large' });
});

test('a copy is a draft of its own, in the same folder', async () => {
  const { id, revision } = await workflows().create(ours(), { name: 'Original', graph: helloGraph });
  await workflows().publish(ours(), id, { draftRevision: 1 });
  await workflows().change(ours(), id, { revision, folder: 'Copies' });
  const copy = await workflows().copy(ours(), id, { name: 'Original, copy' });
  expect(copy).toMatchObject({ name: 'Original, copy', live: null, folder: 'Copies', triggers: [], editedBy: 'Ours owner' });
  expect(copy.draft.graph).toEqual((await workflows().get(ours(), id)).draft.graph);
  await expect(workflows().copy(at.theirs.owner, id, { name: 'Taken' })).rejects.toMatchObject({ code: 'workflow.not_found' });
});

test('folders: one spelling each, renamed and dissolved as a whole', async () => {
  const [one, two] = [await workflows().create(ours(), { name: 'One' }), await workflows().create(ours(), { name: 'Two' })];
  await workflows().change(ours(), one.id, { revision: 1, folder: 'North' });
  expect(await workflows().change(ours(), two.id, { revision: 1, folder: 'north' })).toMatchObject({ folder: 'North' });
  expect((await workflows().folders(ours())).items).toContainEqual({ name: 'North', count: 2 });
  expect(await names({ folder: 'NORTH' })).toEqual(['Two', 'One']);
  await workflows().renameFolder(ours(), { from: 'North', to: 'Nord' });
  expect(await names({ folder: 'Nord' })).toEqual(['Two', 'One']);
  expect((await workflows().folders(at.theirs.owner)).items).toEqual([]);
  await workflows().renameFolder(ours(), { from: 'Nord', to: null });
  expect(await names({ folder: 'Nord' })).toEqual([]);
  await expect(workflows().renameFolder(ours(), { from: 'Nord', to: 'X' })).rejects.toMatchObject({ code: 'folder.not_found' });
  await expect(workflows().renameFolder(await at.person('user'), { from: 'Copies', to: 'X' })).rejects.toMatchObject({
    code: 'right.missing',
  });
});

test('what was archived has a list of its own and comes back, listening only if that is wanted', async () => {
  const { id } = await workflows().create(ours(), { name: 'Away', graph: helloGraph });
  await workflows().publish(ours(), id, { draftRevision: 1 });
  await workflows().archive(ours(), id);
  expect(await names()).not.toContain('Away');
  expect((await workflows().list(ours(), { archived: true })).items).toMatchObject([{ name: 'Away', archivedAt: expect.any(String) }]);
  await expect(workflows().restore(at.theirs.owner, id, { enabled: true })).rejects.toMatchObject({ code: 'workflow.not_found' });
  expect(await workflows().restore(ours(), id, { enabled: false })).toMatchObject({ enabled: false, triggers: [], archivedAt: null });
  await workflows().archive(ours(), id);
  const back = await workflows().restore(ours(), id, { enabled: true });
  expect(back.enabled).toBe(true);
  expect(back.triggers.map(({ kind }) => kind)).toContain('sms');
  await expect(workflows().restore(ours(), id, { enabled: true })).rejects.toMatchObject({ code: 'workflow.not_found' });
});
