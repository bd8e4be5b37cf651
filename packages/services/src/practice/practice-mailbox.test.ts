import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { addPerson, testServices } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Services } from '../create-services.ts';

let database: TestDatabase;
let simulator: Server;
let services: Services;
let close: () => Promise<void>;
const heard: string[] = [];
const mail = { id: '<m1@x>', no: 1, direction: 'in', peer: 'a@b.example', subject: 'Hi', text: 'You', files: [], at: 1_790_000_000_000 };

beforeAll(async () => {
  database = await testDatabase();
  simulator = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    heard.push(`${request.method} ${request.url} ${body}`.trim());
    const answer = request.url === '/health' ? { mailServer: 2777 } : request.method === 'GET' ? { mails: [mail], next: 1 } : { id: 'm2' };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => void simulator.listen(0, '127.0.0.1', resolve));
  ({ services, close } = testServices(database, { simulatorUrl: `http://127.0.0.1:${(simulator.address() as AddressInfo).port}` }));
});
afterAll(async () => {
  await close();
  await database.close();
  simulator.close();
});
const person = async () => addPerson(database, (await seedAccount(database)).accountId);

test('one press connects the mail server, and its mailbox talks to the own address alone', async () => {
  const [owner, other] = [await person(), await person()];
  const before = await services.practice.mailbox(owner);
  expect(before).toEqual({ address: expect.stringMatching(/^maja-[0-9a-f]{8}@practice\.example$/), ownAddresses: [] });
  for (const _ of [1, 2]) await services.practice.setUpMailbox(owner);
  const { ownAddresses } = await services.practice.mailbox(owner);
  expect(ownAddresses).toEqual([before.address.replace('maja', 'hello')]);
  expect((await services.providers.list(owner)).items.filter(({ type }) => type === 'smtp')).toHaveLength(1);

  const path = `/mailboxes/${encodeURIComponent(before.address)}/mails`;
  expect(await services.practice.readMailbox(owner, { after: 0, waitMs: 0 })).toEqual({
    mails: [{ ...mail, at: new Date(mail.at).toISOString() }],
    next: 1,
  });
  const [own = ''] = ownAddresses;
  await services.practice.writeFromMailbox(owner, { to: own.toUpperCase(), subject: 'Order', text: 'Oats' });
  expect(heard.slice(-2)).toEqual([`GET ${path}?after=0&waitMs=0`, `POST ${path} {"to":"${own}","subject":"Order","text":"Oats"}`]);

  expect((await services.practice.mailbox(other)).address).not.toBe(before.address);
  const unknown = { code: 'practice.unknown_mailbox' };
  await expect(services.practice.writeFromMailbox(other, { to: own, subject: '', text: 'Hi' })).rejects.toMatchObject(unknown);
});
