import { NodeTypeList, Problem } from '@signalbox/contract';
import { helloGraph } from '@signalbox/store';
import { type ApiSetup, apiSetup } from '@signalbox/testkit/api';
import { addPerson } from '@signalbox/testkit/services';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bearerAuthenticate } from './bearer.ts';
import { createApi } from './create-api.ts';

const Items = z.object({ items: z.array(z.unknown()) });

let at: ApiSetup;
beforeAll(async () => {
  at = await apiSetup();
});
afterAll(() => at.close());

describe('another account is not there', () => {
  test('by id: everything is 404', async () => {
    const paths = [
      ['GET', `/workflows/${at.theirs.workflow}`],
      ['DELETE', `/workflows/${at.theirs.workflow}`],
      ['GET', `/workflows/${at.theirs.workflow}/versions`],
      ['GET', `/workflows/${at.theirs.workflow}/versions/${at.theirs.version}`],
      ['GET', `/workflows/${at.ours.workflow}/versions/${at.theirs.version}`],
      ['POST', `/workflows/${at.theirs.workflow}/versions/${at.theirs.version}/publish`],
      ['GET', `/runs/${at.theirs.run}`],
      ['POST', `/runs/${at.theirs.run}/cancel`],
      ['GET', `/messages/${at.theirs.message}`],
      ['GET', `/runs/${at.theirs.run}/children`],
      ['GET', `/tasks/${at.theirs.task}`],
      ['GET', `/files/${at.theirs.file}`],
      ['GET', `/workflows/${at.theirs.workflow}/diff`],
      ['GET', `/workflows/${at.ours.workflow}/diff?from=${at.theirs.version}`],
      ['GET', `/workflows/${at.theirs.workflow}/waiting`],
      ['GET', `/workflows/${at.theirs.workflow}/waiting/answer`],
      ['GET', `/workflows/${at.ours.workflow}/waiting/answer?version=${at.theirs.version}`],
    ] as const;
    for (const [method, path] of paths) expect([path, (await at.ask(path, { method })).status]).toEqual([path, 404]);
    const bodies = [
      ['PATCH', `/workflows/${at.theirs.workflow}`, { revision: 1, name: 'Mine' }],
      ['PUT', `/workflows/${at.theirs.workflow}/draft`, { revision: 1, graph: helloGraph }],
      ['POST', `/workflows/${at.theirs.workflow}/publish`, { draftRevision: 1 }],
      ['POST', `/workflows/${at.theirs.workflow}/runs`, { inputs: {} }],
      ['POST', `/workflows/${at.theirs.workflow}/test`, {}],
      ['POST', `/workflows/${at.theirs.workflow}/facts`, { tags: [], groups: [], ownAddresses: [], workflows: [], keywords: [] }],
      ['POST', `/workflows/${at.theirs.workflow}/versions/${at.theirs.version}/move`, {}],
      ['POST', `/workflows/${at.ours.workflow}/versions/${at.theirs.version}/move`, {}],
      ['POST', `/workflows/${at.ours.workflow}/versions/${at.ours.version}/move`, { to: at.theirs.version }],
      ['POST', `/runs/${at.theirs.run}/retry`, { from: 'start' }],
      ['POST', `/runs/${at.theirs.run}/terminate`, { reason: 'x' }],
      ['POST', '/runs/retry', { from: 'start', workflowId: at.theirs.workflow, failedSince: '2020-01-01T00:00:00Z' }],
      ['POST', '/runs/retry', { from: 'start', partsOf: { runId: at.theirs.run, nodeId: 'each', visit: 1 }, dryRun: true }],
      ['POST', `/tasks/${at.theirs.task}/answer`, { outcome: 'approved' }],
    ] as const;
    for (const [method, path, body] of bodies) expect([path, (await at.send(method, path, body)).status]).toEqual([path, 404]);
    const [there] = (await at.services.workflows.list(at.theirs.person, {})).items;
    expect(there).toMatchObject({ name: 'Theirs flow', revision: 1 });
    expect(await at.services.runs.get(at.theirs.person, at.theirs.run)).toMatchObject({ state: 'waiting', tasks: [{ status: 'open' }] });
  });
  test('nor as a filter or a cursor', async () => {
    expect((await at.read(`/runs?workflowId=${at.theirs.workflow}`, Items)).items).toEqual([]);
    expect((await at.read(`/messages?contactId=${at.theirs.contact}`, Items)).items).toEqual([]);
    expect((await at.read(`/runs?before=${at.theirs.run}&search=theirs`, Items)).items).toEqual([]);
  });
  test('nor can one be chosen', async () => {
    const account = (await at.services.auth.me(at.theirs.person)).account.id;
    expect((await at.send('POST', '/me/account', { accountId: account })).status).toBe(404);
  });
});

describe('doors', () => {
  test('no session, no answer', async () => {
    for (const path of ['/me', '/workflows', '/events', '/nothing']) expect((await at.api.request(`/api/v1${path}`)).status).toBe(401);
    expect((await at.ask('/me', {}, 'x'.repeat(43))).status).toBe(401);
    expect((await at.ask('/nothing')).status).toBe(404);
  });
  test('another site may not change anything', async () => {
    const foreign = {
      method: 'POST',
      body: '{"graph":{}}',
      headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
    };
    expect((await at.api.request('/api/v1/compile', foreign)).status).toBe(403);
  });
  test('the inbox is open to who may answer, and of another account nothing is there', async () => {
    const made = await at.send('POST', '/conversations', { address: '+46701740699' });
    const { id } = z.object({ id: z.string() }).parse(await made.json());
    const paths = [
      ['GET', '/conversations'],
      ['GET', '/conversations/counts'],
      ['GET', '/conversations/members'],
      ['GET', `/conversations/${id}`],
      ['GET', `/conversations/${id}/entries`],
      ['POST', '/conversations', { address: '+46701740698' }],
      ['PATCH', `/conversations/${id}`, { isClosed: true }],
      ['POST', `/conversations/${id}/answering`, { isOver: false }],
      ['POST', `/conversations/${id}/read`, { seen: id.replace('cnv_', 'cve_') }],
      ['POST', `/conversations/${id}/messages`, { key: 'a-key-of-ours', channel: 'sms', text: 'Hi' }],
      ['POST', `/conversations/${id}/notes`, { text: 'Hi' }],
      ['POST', `/conversations/${id}/contact`, { name: 'Maja' }],
      ['POST', `/conversations/${id}/tags`, { name: 'Heat' }],
      ['DELETE', `/conversations/${id}/tags/${id.replace('cnv_', 'tag_')}`],
    ] as const;
    const statusOf = async ([method, path, body]: (typeof paths)[number], token: string) =>
      (await at.ask(path, { method, ...(body ? { body: JSON.stringify(body) } : {}) }, token)).status;
    const email = 'reader@test.example';
    await addPerson(at.database, at.ours.person.accountId, { role: 'user', email, password: 'a long password' });
    const reader = await at.services.auth.signIn({ email, password: 'a long password' });
    for (const path of paths) expect([path, await statusOf(path, reader.sessionToken)]).toEqual([path, 403]);
    const owner = 'their-owner@test.example';
    await addPerson(at.database, at.theirs.person.accountId, { role: 'account_owner', email: owner, password: 'a long password' });
    const theirs = await at.services.auth.signIn({ email: owner, password: 'a long password' });
    for (const path of paths) if (path[1].includes(id)) expect([path, await statusOf(path, theirs.sessionToken)]).toEqual([path, 404]);
    expect((await at.ask(`/conversations/${id}`)).status).toBe(200);
  });
  test('a role without the right gets 403', async () => {
    const user = await addPerson(at.database, at.ours.person.accountId, {
      role: 'user',
      email: 'user@test.example',
      password: 'a long password',
    });
    const { sessionToken } = await at.services.auth.signIn({ email: user.email, password: 'a long password' });
    const response = await at.ask('/workflows', { method: 'POST', body: '{"name":"x"}' }, sessionToken);
    expect([response.status, Problem.parse(await response.json()).code]).toEqual([403, 'right.missing']);
    expect((await at.ask('/providers', {}, sessionToken)).status).toBe(403);
    const post = (path: string, body: object) => at.ask(path, { method: 'POST', body: JSON.stringify(body) }, sessionToken);
    for (const [path, body] of [
      [`/runs/${at.ours.run}/retry`, { from: 'start' }],
      [`/runs/${at.ours.run}/terminate`, { reason: 'stuck' }],
      ['/runs/retry', { from: 'start', workflowId: at.ours.workflow, failedSince: '2020-01-01T00:00:00Z' }],
      [`/workflows/${at.ours.workflow}/versions/${at.ours.version}/move`, {}],
      [`/workflows/${at.ours.workflow}/test`, {}],
    ] as const)
      expect([path, (await post(path, body)).status]).toEqual([path, 403]);
    expect((await at.ask('/runs', {}, sessionToken)).status).toBe(200);
  });
  test('what a workflow can be made of is told in the language that the request accepts', async () => {
    const told = async (language: string) => {
      const response = await at.ask('/node-types', { headers: { 'accept-language': language } });
      const { items } = NodeTypeList.parse(await response.json());
      const waits = items.find(({ type }) => type === 'logic.waitFor');
      const request = items.find(({ type }) => type === 'http.request');
      return { waits, request };
    };
    const [english, swedish] = [await told('de'), await told('sv')];
    expect([english.waits?.title, swedish.waits?.title]).toEqual(['Wait for something', 'Vänta på något']);
    expect(swedish.waits?.synonyms).toContain('händelse');
    expect(swedish.waits?.ports).toContainEqual(expect.objectContaining({ name: 'error', title: 'Misslyckades' }));
    expect(swedish.waits?.inputSchema).toMatchObject({
      properties: {
        conditions: { title: 'Väntar på', options: { event: 'En händelse' }, items: { properties: { value: { title: 'Vilket' } } } },
      },
    });
    expect(english.request?.outputSchema).toMatchObject({
      properties: { body: { description: expect.stringMatching(/^JSON as values/) } },
    });
    expect(swedish.request?.outputSchema).toMatchObject({
      properties: { body: { description: expect.stringMatching(/^JSON som värden/) } },
    });
  });
  test('a problem is told in the language of the person, else as the request accepts it', async () => {
    const told = async (headers: Record<string, string>, token?: string, path = '/nothing') => {
      const response = await at.ask(path, { headers: { 'accept-language': 'sv-SE,sv;q=0.9,en;q=0.8', ...headers } }, token);
      const { code, detail, title, values } = Problem.parse(await response.json());
      return [response.headers.get('content-language'), code, title, detail, values];
    };
    const address = 'GET /api/v1/nothing';
    const swedish = ['sv', 'route.not_found', 'Finns inte', `Det finns inget på ${address}.`, { address }];
    const english = ['en', 'route.not_found', 'Not found', `There is nothing at ${address}.`, { address }];
    expect(await told({})).toEqual(swedish);
    expect(await told({ 'accept-language': 'de' })).toEqual(english);
    const [, code, , detail] = await told({}, undefined, '/runs?limit=999');
    expect([code, detail]).toEqual(['request.invalid', 'limit: 100 är det högsta']);
    const signIn = 'Logga in först: sessionen saknas eller har tagit slut.';
    expect(await told({}, 'x'.repeat(43))).toEqual(['sv', 'session.missing', 'Inte inloggad', signIn, {}]);
    await at.database.admin(`update app_user set language = 'en' where id = $1`, [at.ours.person.userId]);
    expect(await told({})).toEqual(english);
    await at.database.admin('update app_user set language = null where id = $1', [at.ours.person.userId]);
  });
  test('the practice phone belongs to one account; without simulator it says so', async () => {
    await at.database.admin(`insert into practice_phone (account_id, number) values ($1, '+46701740612')`, [at.ours.person.accountId]);
    for (const path of ['messages', 'contact']) expect((await at.ask(`/practice/phones/+46701740613/${path}`)).status).toBe(404);
    const response = await at.ask('/practice/phones/%2B46701740612/messages');
    expect([response.status, Problem.parse(await response.json()).code]).toEqual([503, 'practice.unreachable']);
    // Any workflow that starts by a text can be tried, not the demo alone.
    expect((await at.ask('/try-it')).status).toBe(200);
  });
  test('our own faults are logged under the reference and told without details', async () => {
    const broken = createApi({
      services: { ...at.services, workflows: { ...at.services.workflows, list: () => Promise.reject(new Error('secret detail')) } },
      authenticate: bearerAuthenticate(at.services.auth),
      log: at.log,
    });
    const response = await broken.request('/api/v1/workflows', { headers: { authorization: `Bearer ${at.ours.token}` } });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain('secret detail');
    expect(at.logged.join()).toContain(Problem.parse(JSON.parse(text)).reference);
  });
});
