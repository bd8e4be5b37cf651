import { channels, newId } from '@signalbox/domain';
import { addContact, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { batchResults } from './batch-results.ts';
import { countRecipients } from './count-recipients.ts';
import { createExpandBatch } from './expand-batch.ts';
import { createBatches } from './open-batches.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

test('the panel counts as the batch will: each person once, who is twice in it, who has no address, who wants none', async () => {
  const account = await seedAccount(database);
  const within = <T>(work: Parameters<typeof database.db.withAccountSql<T>>[1]) => database.db.withAccountSql(account.accountId, work);
  const [elsa, olle, stopped] = ['+46701740601', '+46701740602', '+46701740603'];
  const members = [
    await addContact(database, account.accountId, { name: 'Elsa', phone: elsa }),
    await addContact(database, account.accountId, { name: 'Olle', phone: olle }),
    await addContact(database, account.accountId, { name: 'Stina', phone: stopped }),
  ];
  const [nobody, groupId] = [newId(), newId()];
  await database.admin('insert into contact (account_id, id, name) values ($1, $2, $3)', [account.accountId, nobody, 'No phone']);
  await database.admin(`insert into opt_out (account_id, kind, value, source) values ($1, 'phone', $2, 'sms')`, [
    account.accountId,
    stopped,
  ]);
  await database.admin('insert into contact_group (account_id, id, name) values ($1, $2, $3)', [account.accountId, groupId, 'House']);
  for (const id of [...members, nobody])
    await database.admin('insert into contact_group_member (account_id, group_id, contact_id) values ($1, $2, $3)', [
      account.accountId,
      groupId,
      id,
    ]);
  const asked = {
    groups: ['House', 'No such group'],
    people: [elsa, '+46701740609', '+46701740609', 'nobody', members[1] ?? ''],
    channels: ['sms'],
    category: null,
  };
  const counts = await within((sql) => countRecipients(sql, channels, asked));
  expect(counts).toEqual({
    ...{ people: 6, twice: 3, unreachable: 1, suppressed: 1, invalid: 1, isMore: false },
    names: { twice: ['Elsa', 'Olle', '+46701740609'], unreachable: ['No phone'], suppressed: ['Stina'], invalid: ['nobody'] },
  });

  const terms = { notBefore: null, notAfter: null, category: null, quiet: false };
  const [opened] = await within((sql) =>
    createBatches(channels)(sql).open([
      {
        ...{ runId: newId(), nodeId: 'send', visit: 1, workflowId: newId(), class: 3, reach: 'first', from: null, terms, files: [] },
        ...{ groups: ['House'], people: asked.people, guard: false, shortLinks: false, waitFor: 'nothing' },
        ways: [{ channel: 'sms', text: 'Water is off', subject: '', formatted: '' }],
      },
    ]),
  );
  if (!opened || 'error' in opened) throw new Error('not opened');
  while ((await within((sql) => createExpandBatch(channels)(sql, opened.batchId))).more);
  const made = (await within((sql) => batchResults(sql, [opened.batchId]))).get(opened.batchId);
  expect(made).toMatchObject({ total: counts.people, suppressed: counts.suppressed, unreachable: counts.unreachable + counts.invalid });

  const first = await within((sql) => countRecipients(sql, channels, { ...asked, people: [] }, 2));
  expect([first.people, first.isMore]).toEqual([2, true]);
  const other = await seedAccount(database);
  const theirs = await database.db.withAccountSql(other.accountId, (sql) => countRecipients(sql, channels, asked));
  expect(theirs).toMatchObject({ people: 3, twice: 1, unreachable: 0, suppressed: 0, invalid: 1 });
});
