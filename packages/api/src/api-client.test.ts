import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { type ApiSetup, apiSetup } from '@signalbox/testkit/api';
import createClient, { type Client } from 'openapi-fetch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { components, paths } from './testing/api-types.gen.ts';

// What another team would do: a client of the types that a public generator made of our description, over HTTP.
let at: ApiSetup;
let server: ServerType;
let client: Client<paths>;
beforeAll(async () => {
  at = await apiSetup();
  server = serve({ fetch: at.api.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  client = createClient<paths>({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`,
    headers: { authorization: `Bearer ${at.ours.token}` },
  });
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await at.close();
});

test('lists, page by page', async () => {
  await client.POST('/workflows', { body: { name: 'Second' } });
  const first = await client.GET('/workflows', { params: { query: { limit: 1 } } });
  const [newest]: components['schemas']['WorkflowSummary'][] = first.data?.items ?? [];
  expect(newest).toMatchObject({ name: 'Second', live: null, openRuns: 0 });
  const second = await client.GET('/workflows', { params: { query: { limit: 1, before: first.data?.next ?? '' } } });
  expect(second.data).toMatchObject({ items: [{ id: at.ours.workflow, name: 'Ours flow' }], next: null });
  const tasks = await client.GET('/tasks', { params: { query: { mine: '1', state: 'open' } } });
  expect(tasks.data?.items.map((task) => task.id)).toEqual([at.ours.task]);
});

test('reads one in full', async () => {
  const { data } = await client.GET('/runs/{id}', { params: { path: { id: at.ours.run } } });
  expect(data?.contact?.name).toBe('Ours person');
  expect(data?.graph.nodes.map((node) => node.id)).toContain('ask');
  expect(data?.steps.at(-1)).toMatchObject({ nodeId: 'answer', status: 'waiting' });
  expect(data?.canRetry.start.allowed).toBe(false);
});

test('makes, changes, tests and archives', async () => {
  const graph = { nodes: [{ id: 'start', type: 'trigger.manual' }] };
  const made = await client.POST('/workflows', { body: { name: 'Made outside', graph } });
  expect([made.response.status, made.data?.draft.graph.nodes[0]?.title]).toEqual([201, '']);
  const params = { path: { id: made.data?.id ?? '' } };
  const changed = await client.PATCH('/workflows/{id}', { params, body: { revision: made.data?.revision ?? 0, class: 'bulk' } });
  expect(changed.data).toMatchObject({ name: 'Made outside', class: 'bulk' });
  const tested = await client.POST('/workflows/{id}/test', { params, body: {} });
  expect([tested.data?.status, tested.data?.steps[0]?.nodeId]).toEqual(['done', 'start']);
  const gone = await client.DELETE('/workflows/{id}', { params });
  expect([gone.response.status, gone.error]).toEqual([204, undefined]);
});

test('a refusal is a problem with a code, a field and a reference', async () => {
  const invalid = await client.POST('/workflows', { body: { name: '' } });
  const problem: components['schemas']['Problem'] | undefined = invalid.error;
  expect(invalid.response.headers.get('content-type')).toBe('application/problem+json');
  expect(problem).toMatchObject({ status: 400, code: 'request.invalid', field: 'name', reference: expect.any(String) });
  const missing = await client.GET('/runs/{id}', { params: { path: { id: at.theirs.run } } });
  expect([missing.data, missing.error?.status, missing.error?.code]).toEqual([undefined, 404, 'run.not_found']);
  const limit = await client.GET('/runs', { params: { query: { limit: 101 } } });
  expect(limit.error).toMatchObject({ status: 400, code: 'request.invalid', field: 'limit' });
});
