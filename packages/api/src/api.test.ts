import {
  Changed,
  ContactPage,
  GroupList,
  Me,
  MessageDetail,
  MessagePage,
  OwnAddressList,
  Problem,
  ProviderList,
  RunDetail,
  RunPage,
  TagList,
  TaskPage,
  VersionList,
  WaitingCounts,
  WaitingPage,
  Workflow,
  WorkflowDiff,
  WorkflowPage,
} from '@signalbox/contract';
import { newId, toPublicId } from '@signalbox/domain';
import { waitFor } from '@signalbox/testkit';
import { type ApiSetup, apiSetup } from '@signalbox/testkit/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const Items = z.object({ items: z.array(z.unknown()) });
const Content = z.record(z.string(), z.object({ schema: z.object({ $ref: z.string().optional() }), example: z.unknown().optional() }));
const Operation = z.object({
  operationId: z.string().min(1),
  tags: z.tuple([z.string()]),
  summary: z.string().min(1),
  description: z.string().min(1),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ content: Content.default({}) })),
  parameters: z.array(z.object({ in: z.string(), name: z.string(), example: z.unknown().optional() })).default([]),
});
const Document = z.object({
  openapi: z.string(),
  tags: z.array(z.object({ name: z.string(), description: z.string().min(1) })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

let at: ApiSetup;
beforeAll(async () => {
  at = await apiSetup();
});
afterAll(() => at.close());

const lists = [
  ['/workflows', WorkflowPage],
  ['/runs', RunPage],
  ['/messages', MessagePage],
  ['/contacts', ContactPage],
  ['/own-addresses', OwnAddressList],
  ['/providers', ProviderList],
  ['/tasks', TaskPage],
  ['/tags', TagList],
  ['/groups', GroupList],
] as const;

describe('the contract', () => {
  test.each(lists)('%s answers what it says, of one account only', async (path, schema) => {
    const text = await (await at.ask(path)).text();
    const { items } = schema.strict().parse(JSON.parse(text));
    expect(items).toHaveLength(1);
    expect(text).not.toMatch(/Theirs|71500|1740613/);
  });

  test('workflow, versions, run and message in full', async () => {
    expect(await at.read(`/workflows/${at.ours.workflow}`, Workflow)).toMatchObject({
      name: 'Ours flow',
      changed: false,
      openRuns: 1,
    });
    expect((await at.read(`/workflows/${at.ours.workflow}/versions`, VersionList)).items).toHaveLength(1);
    const run = await at.read(`/runs/${at.ours.run}`, RunDetail);
    expect(run).toMatchObject({
      state: 'waiting',
      contact: { name: 'Ours person' },
      tags: [{ name: 'order', value: 'Ours 1' }],
      waits: [{ nodeId: 'answer', dueAt: null, kinds: ['approval'], words: 'a person' }],
      tasks: [{ id: at.ours.task, title: 'Ours task', kind: 'approval', canAnswer: true }],
      canRetry: { failedStep: { allowed: false }, start: { allowed: false, why: expect.stringContaining('not ended') } },
      children: [],
      parent: null,
      retryOf: null,
      messages: [{ id: at.ours.message }],
      route: [{ nodeId: 'hello', title: 'Text message HELLO' }, { nodeId: 'ask' }, { nodeId: 'answer', status: 'waiting' }],
    });
    const message = await at.read(`/messages/${at.ours.message}`, MessageDetail);
    expect(message).toMatchObject({
      state: 'delivered',
      runId: at.ours.run,
      workflowName: 'Ours flow',
      attempts: [{ no: 1, result: 'accepted', providerName: 'Test' }],
      receipts: [{ state: 'delivered' }],
    });
    const waiting = { versionNumber: 1, nodeId: 'answer', count: 1 };
    expect((await at.read(`/workflows/${at.ours.workflow}/waiting`, WaitingCounts)).items).toMatchObject([waiting]);
    expect(await at.read(`/workflows/${at.ours.workflow}/waiting/answer?version=${at.ours.version}`, WaitingPage)).toMatchObject({
      items: [{ runId: at.ours.run, contact: { name: 'Ours person' } }],
      next: null,
    });
    expect(await at.read(`/workflows/${at.ours.workflow}/diff`, WorkflowDiff)).toMatchObject({
      ...{ from: { number: 1 }, to: { versionId: null }, diff: { added: [], removed: [], changed: [] } },
    });
    expect(await at.read('/me', Me)).toMatchObject({ role: 'account_owner', account: { name: 'Ours' } });
    expect((await at.read('/node-types', Items)).items.length).toBeGreaterThan(10);
  });

  test.each([
    '/runs?search=Ours',
    '/runs?search=%2B4670174',
    '/runs?search=flow',
    '/runs?state=open',
    '/runs?state=waiting',
    '/runs?tag=order:Ours%201',
    '/messages?search=ours',
    '/messages?search=%2B46',
    '/messages?state=delivered',
    '/messages?direction=out',
    '/contacts?search=ours',
    '/contacts?search=%2B46 70',
    '/workflows?search=FLOW',
  ])('%s finds one', async (path) => {
    expect((await at.read(path, Items)).items).toHaveLength(1);
  });
  test.each([
    '/runs?search=Theirs',
    '/runs?state=done',
    '/runs?tag=order:Theirs%201',
    '/tasks?state=closed',
    '/workflows?callable=1',
    '/messages?state=queued',
    '/messages?direction=in',
    '/messages?search=9999',
    '/contacts?search=x',
    '/workflows?search=Theirs',
  ])('%s finds none', async (path) => {
    expect((await at.read(path, Items)).items).toEqual([]);
  });

  test('pages by keyset', async () => {
    await at.send('POST', '/workflows', { name: 'Newer' });
    const first = await at.read('/workflows?limit=1', WorkflowPage);
    expect(first.items[0]?.name).toBe('Newer');
    const second = await at.read(`/workflows?limit=1&before=${first.next}`, WorkflowPage);
    expect(second).toMatchObject({ items: [{ name: 'Ours flow' }], next: null });
    await at.ask(`/workflows/${first.items[0]?.id}`, { method: 'DELETE' });
  });

  test('publishing errors come as 422 with the issues', async () => {
    const { id } = Workflow.parse(await (await at.send('POST', '/workflows', { name: 'Empty' })).json());
    const response = await at.send('POST', `/workflows/${id}/publish`, { draftRevision: 1 });
    expect(response.status).toBe(422);
    expect(Problem.parse(await response.json())).toMatchObject({ code: 'workflow.has_errors', issues: [{ severity: 'error' }] });
    await at.ask(`/workflows/${id}`, { method: 'DELETE' });
  });

  test('the OpenAPI document describes every route', async () => {
    const document = Document.parse(await (await at.api.request('/api/v1/openapi.json')).json());
    expect(document.openapi).toBe('3.1.0');
    const described = Object.entries(document.paths).flatMap(([path, item]) => Object.keys(item).map((method) => `${method} ${path}`));
    const served = at.api.routes
      .filter(({ method, path }) => method !== 'ALL' && !path.endsWith('/openapi.json'))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace('/api/v1', '').replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual([...new Set(served)].sort());
    expect(described.length).toBeGreaterThan(40);
    for (const [path, item] of Object.entries(document.paths)) {
      for (const operation of Object.values(item)) {
        expect(Object.keys(operation.responses)).toContain('4XX');
        const inPath = operation.parameters.filter((parameter) => parameter.in === 'path').map((parameter) => `{${parameter.name}}`);
        expect(inPath).toEqual(path.match(/\{\w+\}/g) ?? []);
      }
    }
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
    expect(new Set(operations.map((one) => one.operationId)).size).toBe(described.length);
    expect([...new Set(operations.map(({ tags }) => tags[0]))]).toEqual(document.tags.map((tag) => tag.name));
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect(document.components.schemas).toHaveProperty(name ?? '');
  });

  test('every operation shows by an example what it takes and what it answers', async () => {
    const document = Document.parse(await (await at.api.request('/api/v1/openapi.json')).json());
    for (const { operationId, requestBody, responses, parameters } of Object.values(document.paths).flatMap((item) =>
      Object.values(item),
    )) {
      const contents = [requestBody?.content ?? {}, ...Object.values(responses).map((answer) => answer.content)];
      for (const [type, { schema, example }] of contents.flatMap((content) => Object.entries(content)))
        if (type === 'application/json')
          expect([operationId, schema.$ref, example]).toEqual([operationId, expect.any(String), expect.anything()]);
      for (const { in: where, example } of parameters)
        if (where === 'path')
          expect([operationId, 'example', typeof example]).toEqual([operationId, 'example', expect.stringMatching(/string|number/)]);
    }
  });
});

test('the live stream tells changes of its own account and ends with its request', async () => {
  const abort = new AbortController();
  const response = await at.ask('/events', { signal: abort.signal, headers: { 'last-event-id': '7' } });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = response.body?.getReader();
  if (!reader) throw new Error('no stream');
  let text = '';
  const reading = (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += new TextDecoder().decode(part.value);
  })();
  const [run, foreign] = [newId(), newId()];
  await waitFor(async () => {
    for (const [account, id] of [
      [at.theirs.person.accountId, foreign],
      [at.ours.person.accountId, run],
    ])
      await at.database.db.router(`select pg_notify('live', $1)`, [JSON.stringify({ account, runs: [id] })]);
    return text.includes('event: changed');
  });
  const data = /data: (.*)\n/.exec(text)?.[1] ?? '';
  expect(Changed.parse(JSON.parse(data))).toEqual({
    runs: [toPublicId('run', run)],
    messages: [],
    workflows: [],
    drafts: [],
    conversations: [],
  });
  expect(text).not.toContain(toPublicId('run', foreign));
  abort.abort();
  await reading;
});
