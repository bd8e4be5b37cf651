import { addWaitingRun, seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { multiplyRun } from '../scripts/bench/grown/multiply-runs.ts';

// The bench of a grown database is worth something only if its runs are like those that came one by one.

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.close();
});

test('copies of a waiting run wait for themselves: each has its own ids, and no conductor', async () => {
  const { accountId } = await seedAccount(database);
  const { runId, waitId } = await addWaitingRun(database, accountId, { key: 'sms|71400|+46701740612' });
  await database.admin(`update run_state set state = jsonb_build_object('refs', jsonb_build_object($2::text, 'ask#1')) where run_id = $1`, [
    runId,
    waitId,
  ]);
  await multiplyRun(owner, { runId, copies: 3 });
  const rows = await database.admin<{ run_id: string; wait_id: string; key: string; refs: string; conductor_id: string | null }>(
    `select r.id as run_id, w.id as wait_id, k.key, (select jsonb_object_keys(s.state -> 'refs')) as refs, s.conductor_id
     from run r join run_state s on s.run_id = r.id join wait w on w.run_id = r.id join wait_key k on k.wait_id = w.id and k.run_id = r.id
     where r.account_id = $1 and r.id <> $2 order by k.key`,
    [accountId, runId],
  );
  expect(rows.map(({ key }) => key)).toEqual([1, 2, 3].map((n) => `sms|71400|+46701740612:${n}`));
  expect(rows.map(({ refs }) => refs)).toEqual(rows.map(({ wait_id }) => wait_id));
  expect(new Set(rows.flatMap(({ run_id, wait_id }) => [run_id, wait_id])).size).toBe(6);
  expect(rows.map(({ conductor_id }) => conductor_id)).toEqual([null, null, null]);
});
