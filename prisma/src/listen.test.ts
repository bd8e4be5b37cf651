import { type TestDatabase, testDatabase, waitFor } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from './database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.close());

function open(applicationName: string) {
  const db = openDatabase(database.url, { poolSize: 1, applicationName });
  onTestFinished(db.close);
  return db;
}
const connections = (applicationName: string) =>
  database.admin<{ pid: number }>(`select pid from pg_stat_activity where application_name = $1`, [`${applicationName}, listening`]);

test('all channels of a process share one connection, and each hears its own notices only', async () => {
  const db = open('hearers');
  const heard: string[] = [];
  const stop = db.listen('test_one', (payload) => heard.push(`one ${payload}`));
  db.listen('test_two', (payload) => heard.push(`two ${payload}`));
  db.listen('test_two', (payload) => heard.push(`also two ${payload}`));
  const notify = (channel: string, payload: string) => db.router('select pg_notify($1, $2)', [channel, payload]);
  await waitFor(async () => {
    await notify('test_one', 'warm');
    await notify('test_two', 'warm');
    return heard.includes('one warm') && heard.includes('two warm');
  });
  expect(await connections('hearers')).toHaveLength(1);
  await stop();
  heard.length = 0;
  await notify('test_one', 'x');
  await notify('test_two', 'y');
  await waitFor(() => heard.includes('also two y'));
  expect(heard.filter((line) => !line.includes('warm'))).toEqual(['two y', 'also two y']);
});

test('a connection that breaks comes back for all channels, and says that notices may have been missed', async () => {
  const db = open('breaking');
  const again: string[] = [];
  const heard: string[] = [];
  db.listen(
    'test_three',
    (payload) => heard.push(payload),
    () => again.push('three'),
  );
  db.listen(
    'test_four',
    (payload) => heard.push(payload),
    () => again.push('four'),
  );
  await waitFor(async () => (await connections('breaking')).length === 1);
  for (const { pid } of await connections('breaking')) await database.admin('select pg_terminate_backend($1)', [pid]);
  await waitFor(() => again.length === 2);
  expect(again).toEqual(['three', 'four']);
  await db.router(`select pg_notify('test_three', 'a'), pg_notify('test_four', 'b')`);
  await waitFor(() => heard.length === 2);
  expect(heard).toEqual(['a', 'b']);
});
