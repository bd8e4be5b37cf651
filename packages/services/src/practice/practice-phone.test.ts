import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { addPerson, testServices } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CurrentSession } from '../auth/auth.ts';
import type { Services } from '../create-services.ts';

let database: TestDatabase;
let simulator: Server;
let services: Services;
let close: () => Promise<void>;
let owner: CurrentSession;
const heard: string[] = [];
const message = { id: 'm1', no: 1, direction: 'in', peer: '71400', text: 'Hi', parts: 1, at: 1_790_000_000_000, state: 'delivered' };

beforeAll(async () => {
  database = await testDatabase();
  simulator = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      heard.push(`${request.method} ${request.url} ${body}`.trim());
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify(request.method === 'GET' ? { messages: [message], next: 1 } : { ok: true }));
    });
  });
  await new Promise<void>((resolve) => {
    simulator.listen(0, '127.0.0.1', resolve);
  });
  ({ services, close } = testServices(database, { simulatorUrl: `http://127.0.0.1:${(simulator.address() as AddressInfo).port}` }));
  const { accountId } = await seedAccount(database);
  await database.admin(`insert into practice_phone (account_id, number) values ($1, '+46701740612')`, [accountId]);
  owner = await addPerson(database, accountId);
});
afterAll(async () => {
  await close();
  await database.close();
  simulator.close();
});

test('reads, sends and sets outcomes for the own phone only', async () => {
  const read = await services.practice.read(owner, '46701740612', { after: 0, waitMs: 100 });
  expect(read).toEqual({ messages: [{ ...message, at: new Date(message.at).toISOString() }], next: 1 });
  await services.practice.send(owner, '+46701740612', { to: '71400', text: 'HELLO' });
  await services.practice.setOutcome(owner, '+46701740612', { outcome: 'failed' });
  expect(heard).toEqual([
    'GET /phones/%2B46701740612/messages?after=0&waitMs=100',
    'POST /phones/%2B46701740612/messages {"to":"71400","text":"HELLO"}',
    'PUT /phones/%2B46701740612/outcome {"outcome":"failed"}',
  ]);
  await expect(services.practice.read(owner, '+46701740613', { after: 0, waitMs: 0 })).rejects.toMatchObject({ code: 'practice.no_phone' });
});

test('the practice phone reaches the own numbers only', async () => {
  await expect(services.practice.send(owner, '+46701740612', { to: '71500', text: 'HELLO' })).rejects.toMatchObject({
    code: 'practice.unknown_number',
  });
});
