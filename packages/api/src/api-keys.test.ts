import { type CreateApiKey, KeyRefusalList, Problem } from '@signalbox/contract';
import { newId, toPublicId } from '@signalbox/domain';
import { helloGraph } from '@signalbox/store';
import { type ApiSetup, apiSetup } from '@signalbox/testkit/api';
import { addPerson } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ApiSetup;
beforeAll(async () => {
  at = await apiSetup();
});
afterAll(() => at.close());

const make = (more: Partial<CreateApiKey> = {}, side = at.ours) =>
  at.services.apiKeys.create(side.person, { name: 'A program', rights: ['run.read'], workflowIds: null, endsAt: null, ...more });
/** Status and code of a request with a key. */
async function told(key: string, path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<[number, string]> {
  const response = await at.ask(path, init, key);
  const text = await response.text();
  return [response.status, response.ok ? '' : Problem.parse(JSON.parse(text)).code];
}
const ok = [200, ''];
async function refusals(id: string): Promise<unknown[]> {
  const list = await at.read(`/api-keys/${id}/refusals`, KeyRefusalList);
  return list.items.map(({ reason, operation, times }) => [reason, operation, times]).toSorted();
}

test('a key may what it was given in its own account, and nothing else', async () => {
  const { apiKey, key } = await make();
  expect(await told(key, '/runs')).toEqual(ok);
  expect(await told(key, `/runs/${at.ours.run}`)).toEqual(ok);
  expect(await told(key, `/runs/${at.theirs.run}`)).toEqual([404, 'run.not_found']);
  for (let knock = 0; knock < 3; knock += 1) expect(await told(key, '/contacts')).toEqual([403, 'key.right']);
  expect(await told(key, `/runs/${at.ours.run}/cancel`, { method: 'POST' })).toEqual([403, 'key.right']);
  expect(await told(key, '/export-columns?of=messages')).toEqual([403, 'key.right']);
  // Keys make no keys, and are no person.
  expect(await told(key, '/api-keys')).toEqual([403, 'key.right']);
  expect(await told(key, '/me', { method: 'PATCH', body: '{"theme":"dark"}' })).toEqual([403, 'key.person']);
  expect(await refusals(apiKey.id)).toEqual([
    ['right', 'cancelRun', 1],
    ['right', 'changeProfile', 1],
    ['right', 'listApiKeys', 1],
    ['right', 'listContacts', 3],
    ['right', 'listExportColumns', 1],
  ]);
  expect(await at.services.apiKeys.get(at.ours.person, apiKey.id)).toMatchObject({ state: 'on', refused: 7, usedAt: expect.any(String) });
});

test('a key for single workflows reaches these, their runs and nothing beside them', async () => {
  const other = await at.services.workflows.create(at.ours.person, { name: 'Another', graph: helloGraph });
  const { apiKey, key } = await make({ rights: ['workflow.edit', 'run.read'], workflowIds: [other.id] });
  expect(await told(key, `/workflows/${other.id}`)).toEqual(ok);
  expect(await told(key, `/runs?workflowId=${other.id}`)).toEqual(ok);
  const wrong = [403, 'key.workflow'];
  expect(await told(key, `/workflows/${at.ours.workflow}`)).toEqual(wrong);
  expect(await told(key, `/runs/${at.ours.run}`)).toEqual(wrong);
  expect(await told(key, `/runs/run_nonsense`)).toEqual(wrong);
  expect(await told(key, `/runs?workflowId=${at.ours.workflow}`)).toEqual(wrong);
  for (const path of ['/runs', '/workflows', '/search?text=Ours', '/steps?text=hello', '/events'])
    expect(await told(key, path)).toEqual(wrong);
  expect(await told(key, '/workflows', { method: 'POST', body: '{"name":"More"}' })).toEqual(wrong);
  // Switching it off is publishing, which this key was not given.
  const off = { method: 'PATCH', body: JSON.stringify({ revision: 1, enabled: false }) };
  expect(await told(key, `/workflows/${other.id}`, off)).toEqual([403, 'key.right']);
  expect(await refusals(apiKey.id)).toContainEqual(['workflow', 'getWorkflow', 1]);
  const { key: ofTheRun } = await make({ workflowIds: [at.ours.workflow] });
  expect(await told(ofTheRun, `/runs/${at.ours.run}`)).toEqual(ok);
});

test('revoked, ended, of somebody who left, wrong and made up keys are refused, and noted where there is a key', async () => {
  const [revoked, ended, wrong] = [await make(), await make({ endsAt: new Date(Date.now() + 60_000).toISOString() }), await make()];
  expect(await told(revoked.key, '/runs')).toEqual(ok);
  await at.send('DELETE', `/api-keys/${revoked.apiKey.id}`, {});
  expect(await told(revoked.key, '/runs')).toEqual([401, 'key.revoked']);
  expect(await told(ended.key, '/runs')).toEqual(ok);
  await at.database.admin(`update api_key set ends_at = now() - interval '1 second' where prefix = $1`, [ended.apiKey.prefix]);
  expect(await told(ended.key, '/runs')).toEqual([401, 'key.ended']);
  const falsified = wrong.key.slice(0, -1) + (wrong.key.endsWith('A') ? 'E' : 'A');
  expect(await told(falsified, '/runs')).toEqual([401, 'key.unknown']);
  // Of a revoked one nothing is told to who knows its beginning only.
  expect(await told(`${revoked.apiKey.prefix}_${'x'.repeat(43)}`, '/runs')).toEqual([401, 'key.unknown']);
  expect(await told(`sbk_${'0'.repeat(12)}_${'x'.repeat(43)}`, '/runs')).toEqual([401, 'key.unknown']);
  expect(await told('sbk_something-that-is-no-key', '/runs')).toEqual([401, 'key.unknown']);
  expect(await refusals(revoked.apiKey.id)).toEqual([
    ['revoked', '', 1],
    ['secret', '', 1],
  ]);
  expect(await refusals(ended.apiKey.id)).toEqual([['ended', '', 1]]);
  expect(await refusals(wrong.apiKey.id)).toEqual([['secret', '', 1]]);

  const moderator = { role: 'moderator', email: 'moderator@test.example', password: 'a long password' } as const;
  const person = await addPerson(at.database, at.ours.person.accountId, moderator);
  const { apiKey, key } = await at.services.apiKeys.create(person, {
    name: 'Theirs',
    rights: ['workflow.edit'],
    workflowIds: null,
    endsAt: null,
  });
  expect(await told(key, '/workflows')).toEqual(ok);
  await at.database.admin(`update membership set role = 'user' where user_id = $1`, [person.userId]);
  expect(await told(key, '/workflows', { method: 'POST', body: '{"name":"More"}' })).toEqual([403, 'right.missing']);
  await at.database.admin('delete from membership where user_id = $1', [person.userId]);
  expect(await told(key, '/workflows')).toEqual([401, 'key.maker_gone']);
  expect(await refusals(apiKey.id)).toContainEqual(['maker', '', 1]);
});

test('a key in an address is refused, however it got there, and no session makes up for it', async () => {
  const { apiKey, key } = await make();
  for (const path of [
    `/runs?api_key=${key}`,
    `/runs?access_token=${encodeURIComponent(key)}`,
    `/runs/${key}`,
    `/runs?search=${apiKey.prefix}`,
  ])
    for (const token of [key, at.ours.token]) expect(await told(token, path)).toEqual([400, 'key.in_address']);
  expect(await refusals(apiKey.id)).toEqual([['address', '', 8]]);
});

test('the rule of origins is for cookies: a program comes from anywhere, a browser of another site does not', async () => {
  const { key } = await make({ rights: ['workflow.read'] });
  const foreign = { method: 'POST', body: JSON.stringify({ graph: helloGraph }), headers: { 'sec-fetch-site': 'cross-site' } };
  expect(await told(key, '/compile', foreign)).toEqual(ok);
  const bare = await at.api.request('/api/v1/compile', { ...foreign, headers: { ...foreign.headers, 'content-type': 'application/json' } });
  expect(bare.status).toBe(403);
});

test('keys are made by moderators, within their own rights, and are nowhere in rows or logs', async () => {
  const refused = async (more: Partial<CreateApiKey>, code: string) =>
    expect(Problem.parse(await (await at.send('POST', '/api-keys', { name: 'No', rights: ['run.read'], ...more })).json()).code).toBe(code);
  await refused({ workflowIds: [at.ours.workflow], rights: ['contact.read'] }, 'key.rights_of_account');
  await refused({ workflowIds: [at.theirs.workflow] }, 'workflow.not_found');
  await refused({ workflowIds: [toPublicId('workflow', newId())] }, 'workflow.not_found');
  await refused({ endsAt: '2020-01-01T00:00:00.000Z' }, 'key.ends_past');
  await refused({ endsAt: 'some day' }, 'request.invalid');
  await refused({ rights: [] }, 'request.invalid');
  const [user, moderator] = [
    await addPerson(at.database, at.ours.person.accountId, { role: 'power_user' }),
    await addPerson(at.database, at.ours.person.accountId, { role: 'moderator' }),
  ];
  const input = { name: 'No', workflowIds: null, endsAt: null } as const;
  expect(() => at.services.apiKeys.create(user, { ...input, rights: ['run.read'] })).toThrow(
    expect.objectContaining({ code: 'right.missing' }),
  );
  expect(() => at.services.apiKeys.create(moderator, { ...input, rights: ['account.edit'] })).toThrow(
    expect.objectContaining({ code: 'key.above_maker' }),
  );
  const { apiKey, key } = await make({ name: 'Kept nowhere', rights: ['run.retry'] });
  expect(apiKey.rights).toEqual(['run.read', 'run.retry']);
  const secret = key.slice(apiKey.prefix.length + 1);
  await told(key, '/runs');
  await told(key, '/contacts');
  const [row] = await at.database.admin<{ all: string }>('select string_agg(k::text, chr(10)) as all from api_key k');
  const lists = await (await at.ask('/api-keys')).text();
  for (const text of [row?.all ?? '', lists, at.logged.join()]) expect(text).not.toContain(secret);
  expect(lists).toContain('Kept nowhere');
  for (const [method, path] of [
    ['GET', `/api-keys/${apiKey.id}`],
    ['DELETE', `/api-keys/${apiKey.id}`],
    ['GET', `/api-keys/${apiKey.id}/refusals`],
  ] as const)
    expect([path, (await at.ask(path, { method }, at.theirs.token)).status]).toEqual([path, 404]);
  expect(await told(key, '/runs')).toEqual(ok);
});
