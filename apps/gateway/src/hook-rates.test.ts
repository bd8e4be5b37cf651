import { createLogger } from '@signalbox/env';
import { httpPathKey } from '@signalbox/services';
import { addHookWorkflow, seedAccount, type TestDatabase, testDatabase, testSecretKey } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Gateway, startGateway } from './gateway.ts';

let database: TestDatabase;
let gateway: Gateway;
beforeAll(async () => {
  database = await testDatabase();
  gateway = await startGateway({
    ...{ db: database.db, log: createLogger('test', { write: () => {} }), host: '127.0.0.1', port: 0, secretKey: testSecretKey },
    ...{ gatewayUrl: 'http://gateway.test', simulatorUrl: 'http://127.0.0.1:9', types: new Map() },
  });
}, 60_000);
afterAll(async () => {
  await gateway.close();
  await database.close();
});

async function trigger(input: Record<string, unknown>) {
  const { accountId } = await seedAccount(database);
  const { workflowId } = await addHookWorkflow(database, accountId, {
    tokenHash: httpPathKey(accountId, 'new'),
    input: { path: 'new', ...input },
  });
  const send = (init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${gateway.port}/in/${accountId}/new`, { method: 'POST', body: 'x', ...init });
  /** As if so many seconds' worth of requests had come already. */
  const ahead = (seconds: number) =>
    database.admin(
      `insert into http_rate values ($1, $2, 'start', now() + make_interval(secs => $3))
       on conflict (account_id, workflow_id, node_id) do update set until = excluded.until`,
      [accountId, workflowId, seconds],
    );
  return { accountId, send, ahead };
}
const limits = (response: Response) =>
  Object.fromEntries(
    [...response.headers].filter(([name]) => name.startsWith('x-rate-limit')).map(([name, value]) => [name.slice(13), value]),
  );

test('60 a minute: a minute’s worth may come at once, what is over is refused and told when to come again', async () => {
  const { send, ahead, accountId } = await trigger({ rate: 'small' });
  const first = await send();
  expect(first.status).toBe(202);
  expect(limits(first)).toEqual({ limit: '60', remaining: '59', window: '60' });
  await ahead(90);
  const refused = await send();
  expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([429, 'hook.rate']);
  expect(limits(refused)).toEqual({ limit: '60', remaining: '0', window: '60' });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(20);
  expect(await database.admin('select from run where account_id = $1', [accountId])).toHaveLength(1);
});

test('where what is over is kept, it is answered 202, waits for its turn, and is not claimed before it', async () => {
  const { send, ahead, accountId } = await trigger({ rate: 'large', queues: true, respond: 'answer' });
  await ahead(120);
  const queued = await send();
  expect([queued.status, Object.keys((await queued.json()) as object)]).toEqual([202, ['runId']]);
  expect(limits(queued)).toMatchObject({ limit: '600', remaining: '0', 'queue-limit': '36000' });
  expect(Number(limits(queued)['queue-queued'])).toBeGreaterThan(500);
  const claimed = () => database.db.router<{ account_id: number }>('select account_id from claim_runs(2::smallint, 0, 256)');
  const [run] = await database.admin<{ is_later: boolean }>(
    `select wake_at > now() + interval '40 seconds' as is_later from run_state where account_id = $1 and conductor_id is null`,
    [accountId],
  );
  expect(run?.is_later).toBe(true);
  expect((await claimed()).filter(({ account_id: id }) => id === accountId)).toEqual([]);
  await database.admin('update run_state set wake_at = now() where account_id = $1', [accountId]);
  const now: number[] = [];
  for (let rows = await claimed(); rows.length > 0; rows = await claimed()) now.push(...rows.map((row) => row.account_id));
  expect(now).toContain(accountId);
  await ahead(60 + 3600);
  expect((await send()).status).toBe(429);
});

test('scripts of pages that are named may call and read the answer, refusals too; others may not', async () => {
  const { send } = await trigger({ origins: ['https://www.example.com'], method: 'PUT' });
  const ask = (origin: string, method = 'OPTIONS') =>
    send({
      method,
      ...(method === 'OPTIONS' ? { body: null } : {}),
      headers: {
        origin,
        ...(method === 'OPTIONS' ? { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'x-a' } : {}),
      },
    });
  const allowed = await ask('https://www.example.com');
  const told = (response: Response) => [response.status, response.headers.get('access-control-allow-origin')];
  expect(told(allowed)).toEqual([204, 'https://www.example.com']);
  expect([
    allowed.headers.get('access-control-allow-methods'),
    allowed.headers.get('access-control-allow-headers'),
    allowed.headers.get('vary'),
  ]).toEqual(['PUT', 'x-a', 'origin']);
  expect(told(await ask('https://evil.example.com'))).toEqual([405, null]);
  expect(told(await ask('https://www.example.com', 'PUT'))).toEqual([202, 'https://www.example.com']);
  expect(told(await ask('https://www.example.com', 'POST'))).toEqual([405, 'https://www.example.com']);
  const open = await trigger({ origins: ['*'] });
  expect(told(await open.send({ headers: { origin: 'null' } }))).toEqual([202, '*']);
  const none = await trigger({});
  expect(told(await none.send({ headers: { origin: 'https://www.example.com' } }))).toEqual([202, null]);
});
