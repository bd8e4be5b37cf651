import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@signalbox/domain';
import { addContact, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrationsFolder } from './migrate.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

it('who wrote before there was an inbox has a conversation with nothing unread: a contact one over all channels, others one an address', async () => {
  const { accountId } = await seedAccount(database);
  const contactId = await addContact(database, accountId, { phone: '+46701740612' });
  await database.admin(`insert into address (account_id, id, contact_id, kind, value) values ($1, $2, $3, 'email', 'maja@example.com')`, [
    ...[accountId, newId(), contactId],
  ]);
  const ids: string[] = [];
  for (const [channel, theirs, inbound] of [
    ['sms', '+46701740612', true],
    ['email', 'maja@example.com', true],
    ['sms', '+46701740613', true],
    ['sms', '+46701740614', false],
  ] as const) {
    const id = newId();
    ids.push(id);
    await database.admin(
      'insert into message (account_id, id, state, class, inbound, channel, our_address, their_address) values ($1, $2, 60, 2, $3, $4, $5, $6)',
      [...[accountId, id, inbound], ...[channel, '71400', theirs]],
    );
  }
  const script = await readFile(join(migrationsFolder, '20261129231000_conversations.sql'), 'utf8');
  await database.admin(script.slice(script.indexOf('alter table message no force')));
  expect(
    await database.admin(
      'select key, contact_id, last_id, channels, unread_ids, waits_id from conversation where account_id = $1 order by last_id',
      [accountId],
    ),
  ).toEqual([
    { key: contactId, contact_id: contactId, last_id: ids[1], channels: ['email', 'sms'], unread_ids: [], waits_id: null },
    { key: 'phone:+46701740613', contact_id: null, last_id: ids[2], channels: ['sms'], unread_ids: [], waits_id: null },
  ]);
});
