import { newId } from '@signalbox/domain';
import { createOutbox } from '@signalbox/runner';
import { seedAccount, type TestDatabase, testDatabase, waitFor } from '@signalbox/testkit';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSweeper } from './sweeper.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

test('files past their time go as soon as a worker is there, whether Temporal answers or not', async () => {
  const { accountId } = await seedAccount(database);
  const [over, kept, forEver] = [newId(), newId(), newId()];
  for (const [id, life] of [
    [over, '-1 second'],
    [kept, '1 day'],
    [forEver, null],
  ])
    await database.admin(
      `insert into file (account_id, id, size_bytes, sha256, name, type, purpose, body, expires_at)
       values ($1, $2, 1, sha256($3), 'answer.bin', 'application/octet-stream', 'call', $3, now() + $4::interval)`,
      [accountId, id, Buffer.from(String(id)), life],
    );
  const connection = Connection.lazy({ address: '127.0.0.1:1' });
  const log = { warn: () => {} };
  const sweeper = createSweeper({
    ...{ db: database.db, client: new Client({ connection }), lanes: async () => {}, credit: async () => {}, batches: async () => {}, log },
    schedules: { look: async () => {}, rebuild: async () => {} },
    outbox: createOutbox({
      ...{ db: database.db, triggers: new Map(), expandBatch: async () => ({ more: false, providers: [] }), log },
      waker: { runs: () => {}, live: () => {}, lanes: () => {} },
    }),
  });
  const left = async () =>
    (await database.admin<{ id: string }>('select id from file where account_id = $1 order by id', [accountId])).map((row) => row.id);
  try {
    await waitFor(async () => (await left()).length < 3);
    expect(await left()).toEqual([kept, forEver].sort());
  } finally {
    await sweeper.close();
    await connection.close();
  }
});
