import { createHash } from 'node:crypto';
import { newId, toPublicId } from '@signalbox/domain';
import { filePort } from '@signalbox/runner';
import { buildGraph, waitForLock } from '@signalbox/testkit';
import { runId, type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());
beforeEach(() => at.database.admin('delete from file'));

const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]);
const keep = (bytes: Uint8Array = picture, { accountId } = at.ours, more: { name?: string; type?: string } = {}) =>
  filePort(at.database.db, accountId).keep({ bytes, name: 'answer.png', type: 'image/png', ...more });
const rows = () => at.database.admin<{ id: string; name: string }>('select id, name from file order by id');
const expire = (when: string) => at.database.admin(`update file set expires_at = now() + $1::interval`, [when]);
const gone = { code: 'file.not_found', details: { status: 404 } };

test('bytes stay bytes, with their sum, their size and a month of life', async () => {
  const before = Date.now();
  const file = await keep();
  expect(file).toMatchObject({ name: 'answer.png', type: 'image/png', sizeBytes: 7 });
  expect(file.sha256).toBe(createHash('sha256').update(picture).digest('hex'));
  const days = (Date.parse(file.keptUntil) - before) / 86_400_000;
  expect(Math.round(days)).toBe(30);
  expect(await at.services.files.read(at.ours.owner, file.id)).toEqual({ name: 'answer.png', type: 'image/png', bytes: picture });
});

test('a repeat keeps nothing twice, also when many come at once; its time begins again', async () => {
  const [first] = await Promise.all(Array.from({ length: 8 }, () => keep()));
  expect(await rows()).toHaveLength(1);
  await expire('1 day');
  const again = await keep(picture, at.ours, { name: 'answer.bin', type: 'application/octet-stream' });
  expect(again.id).toBe(first?.id);
  expect(Date.parse(again.keptUntil) - Date.now()).toBeGreaterThan(29 * 86_400_000);
  expect(await at.services.files.read(at.ours.owner, again.id)).toMatchObject({ name: 'answer.bin', type: 'application/octet-stream' });
});

test('the same bytes of two accounts are two files, and each is read by its own people only', async () => {
  const [ours, theirs] = [await keep(), await keep(picture, at.theirs)];
  expect(ours.id).not.toBe(theirs.id);
  expect(await at.services.files.read(await at.person('user'), ours.id)).toMatchObject({ bytes: picture });
  await expect(at.services.files.read(at.ours.owner, theirs.id)).rejects.toMatchObject(gone);
});

test('what is not there and what is over are told in the same words', async () => {
  const { id } = await keep();
  await expire('-1 second');
  for (const one of [id, toPublicId('file', newId())])
    await expect(at.services.files.read(at.ours.owner, one)).rejects.toMatchObject({
      ...gone,
      ...{ variant: 'kept', values: { days: 30 } },
    });
  await expect(at.services.files.read(at.ours.owner, 'fil_nonsense')).rejects.toMatchObject(gone);
});

test('the sweep deletes what is over and nothing else', async () => {
  await keep(Buffer.from('over'));
  await keep(Buffer.from('over, too'), at.theirs);
  await expire('-1 second');
  const alive = await keep(Buffer.from('alive'));
  await at.database.db.router('select purge_expired(5000)');
  expect((await rows()).map((row) => toPublicId('file', row.id))).toEqual([alive.id]);
});

test('a file that is kept again while the sweeper waits for it stays', async () => {
  const { id } = await keep();
  await expire('-1 second');
  const { db } = at.database;
  let swept: Promise<unknown> = Promise.resolve();
  await db.withAccountSql(at.ours.accountId, async (sql) => {
    await sql(`update file set expires_at = now() + interval '1 hour' where account_id = $1`);
    swept = db.router('select purge_expired(5000)');
    await waitForLock(at.database);
  });
  await swept;
  expect(await at.services.files.read(at.ours.owner, id)).toMatchObject({ bytes: picture });
});

test('a run says which of its files can still be read', async () => {
  const published = await at.publish(buildGraph({ start: ['trigger.manual'], stop: ['flow.stop'] }, ['start>stop']));
  const [kept, over, theirs] = [await keep(), await keep(Buffer.from('over')), await keep(picture, at.theirs)];
  await at.database.admin(`update file set expires_at = now() where name = 'answer.png' and size_bytes = 4`);
  const run = await at.addRun(published, {
    steps: [
      { nodeId: 'web', output: { status: 200, body: { file: kept } } },
      { nodeId: 'set', output: { copies: [{ inside: { body: { file: kept } } }], file: { id: 'fil_nonsense' } } },
      { nodeId: 'web', output: { body: { file: over } } },
      { nodeId: 'odd', output: { body: { file: theirs }, file: null } },
    ],
  });
  const { files } = await at.services.runs.get(at.ours.owner, runId(run));
  expect(files).toEqual([{ id: kept.id, keptUntil: kept.keptUntil }]);
});

test('a run reads a file that is kept, by its public id', async () => {
  const port = filePort(at.database.db, at.ours.accountId);
  const { id } = await keep();
  expect(await port.read(id)).toEqual({ name: 'answer.png', type: 'image/png', bytes: picture });
  const { id: theirs } = await keep(picture, at.theirs);
  for (const other of [theirs, toPublicId('file', newId()), 'fil_nonsense', '']) expect(await port.read(other)).toBeNull();
  await expire('-1 second');
  expect(await port.read(id)).toBeNull();
});

test('when it cannot be stored, the call is worth another try', async () => {
  await at.database.admin('alter table file rename to file_away');
  try {
    await expect(keep()).rejects.toMatchObject({ kind: 'operational', code: 'file.not_kept' });
  } finally {
    await at.database.admin('alter table file_away rename to file');
  }
});
