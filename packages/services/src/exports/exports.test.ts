import type { CreateExport } from '@signalbox/contract';
import { rowsOf } from '@signalbox/db';
import { channels, fromPublicId, newId } from '@signalbox/domain';
import { catalogue } from '@signalbox/nodes';
import { createOutbox, exportPort } from '@signalbox/runner';
import { buildGraph } from '@signalbox/testkit';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createExportSlice } from './export-slice.ts';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

/** A worker's outbox: what is owed is done in this process. */
const work = (accountId = at.ours.accountId) =>
  createOutbox({
    ...{ db: at.database.db, triggers: new Map(), expandBatch: async () => ({ more: false, providers: [] }) },
    slices: { export: createExportSlice({ catalogue, channels }) },
    waker: { runs: () => {}, live: () => {}, lanes: () => {} },
    log: {
      warn: (fields) => {
        throw new Error(JSON.stringify(fields));
      },
    },
  }).drained(accountId);

type Wanted = Partial<CreateExport> & Pick<CreateExport, 'of'>;
const usual = { table: null, filters: {}, columns: null, format: 'csv', timeZone: 'Europe/Stockholm' } as const;
const begin = (wanted: Wanted, actor = at.ours.owner) => at.services.exports.create(actor, { ...usual, ...wanted });
async function bytesOf(id: string, actor = at.ours.owner): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const piece of (await at.services.exports.fetch(actor, id)).pieces) parts.push(piece);
  return Buffer.concat(parts);
}
async function exported(wanted: Wanted, actor = at.ours.owner): Promise<Buffer> {
  const { id } = await begin(wanted, actor);
  await work(actor.accountId);
  expect(await at.services.exports.get(actor, id)).toMatchObject({ state: 'done', error: null });
  return bytesOf(id, actor);
}
const linesOf = async (wanted: Wanted, actor = at.ours.owner) =>
  (await exported(wanted, actor))
    .toString()
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');

const rows = rowsOf({
  ...{ id: 'uuid', state: 'smallint', class: 'smallint', inbound: 'bool', channel: 'text', their_address: 'text', body: 'text' },
});
const write = (side: { accountId: number }, bodies: string[]) =>
  at.database.admin(`insert into message (account_id, ${rows.names}) select $1, ${rows.names} from ${rows.from('$2')}`, [
    side.accountId,
    rows.of(
      bodies.map((body) => ({
        ...{ id: newId(), state: 60, class: 2, inbound: true, channel: 'sms', their_address: '+46701740612', body },
      })),
    ),
  ]);

test('contacts go out with their fields, the chosen columns in their order, and can be imported again', async () => {
  await at.services.contacts.createField(at.ours.owner, { title: '=Flat', type: 'number', choices: [], required: false });
  const made = { name: 'Fia', addresses: ['+46701740688'], language: 'fi', timeZone: null, fields: { flat: 12.5 } };
  await at.services.contacts.create(at.ours.owner, made);
  const lines = await linesOf({ of: 'contacts', filters: { search: 'fia' } });
  expect(lines[0]).toMatch(/^Name,Number,E-mail,Language,Tags,Groups,Added,Id,'=Flat$/);
  expect(lines[1]).toMatch(/^Fia,\+46701740688,,fi,,,.*,12.5$/);
  const { items } = await at.services.exports.columns(at.ours.owner, { of: 'contacts' });
  expect(items.slice(0, 2)).toEqual([
    { id: 'name', title: 'Name' },
    { id: 'phones', title: 'Number' },
  ]);
  expect(await linesOf({ of: 'contacts', columns: ['field.flat', 'name', 'field.gone'], filters: { search: 'fia' } })).toEqual([
    "'=Flat,Name",
    '12.5,Fia',
  ]);
  const swedish = { ...at.ours.owner, language: 'sv' as const };
  expect((await linesOf({ of: 'contacts', columns: ['name', 'field.flat'], filters: { search: 'fia' } }, swedish))[1]).toBe('Fia;12,5');
  await expect(begin({ of: 'contacts', columns: ['field.gone'] })).rejects.toMatchObject({ code: 'export.no_columns' });
});

test('a list goes out filtered, of this account, and nothing in it calculates', async () => {
  await write(at.ours, ['=HYPERLINK("http://evil.example")', 'plain']);
  await write(at.theirs, ['theirs alone']);
  const lines = await linesOf({ of: 'messages', filters: { search: 'hyperlink' } });
  expect(lines[0]).toMatch(/^State,Direction,From,To/);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  expect((await linesOf({ of: 'messages' })).join()).not.toContain('theirs alone');
  await expect(begin({ of: 'messages', filters: { state: 'nonsense' } })).rejects.toMatchObject({ code: 'request.invalid' });
  for (const of of ['runs', 'tasks', 'workflows'] as const) expect((await linesOf({ of })).length).toBeGreaterThan(0);
});

test('a spreadsheet is one that others read: numbers are numbers, formulas and odd signs are texts', async () => {
  const columns = [
    { title: 'Number', type: 'text' as const, choices: [] },
    { title: 'Floors', type: 'number' as const, choices: [] },
    { title: 'Lift', type: 'boolean' as const, choices: [] },
  ];
  const { tables } = at.services;
  const { id, columns: made } = await tables.create(at.ours.owner, { name: 'Buildings', columns, keyColumn: null });
  const keys = made.map(({ key }) => key);
  const put = (cells: (string | number | boolean)[]) => ({ values: Object.fromEntries(cells.map((cell, no) => [keys[no] ?? '', cell])) });
  const odd = '=1+1 <&> "å😀"\u0001\nnext';
  await tables.changeRows(at.ours.owner, id, { set: [put([odd, -2.5, true]), put(['  4 b ', 3, false])] });
  const sheet = await readSheet(await exported({ of: 'table', table: id, format: 'xlsx' }), { trim: false });
  expect(sheet).toEqual([
    ['Number', 'Floors', 'Lift'],
    [odd.replace('\u0001', ''), -2.5, 'Yes'],
    [expect.stringContaining('4 b'), 3, 'No'],
  ]);
  expect((await linesOf({ of: 'table', table: id }))[0]).toBe('Number,Floors,Lift');
  await expect(begin({ of: 'table', table: id }, at.theirs.owner)).rejects.toMatchObject({ code: 'table.not_found' });
  await expect(begin({ of: 'table' })).rejects.toMatchObject({ code: 'table.not_found' });
});

test('a long list goes out whole, piece by piece, in both forms, and every worker may write the next one', async () => {
  const bodies = Array.from({ length: 11_000 }, (_, index) => `number ${index}`);
  await write(at.theirs, bodies);
  const wanted: Wanted = { of: 'messages', columns: ['text', 'id'] };
  const { id } = await begin({ ...wanted, format: 'xlsx' }, at.theirs.owner);
  await work(at.theirs.accountId);
  const one = await at.services.exports.get(at.theirs.owner, id);
  expect(one).toMatchObject({ state: 'done', rows: 11_001, fetched: 0 });
  const bytes = await bytesOf(id, at.theirs.owner);
  expect(bytes.length).toBe(one.sizeBytes);
  const [{ count } = { count: 0 }] = await at.database.admin<{ count: number }>(
    'select count(*)::int from export_piece where account_id = $1',
    [at.theirs.accountId],
  );
  expect(count).toBe(3);
  const texts = (await readSheet(bytes)).slice(1).map(([text]) => String(text));
  expect(new Set(texts).size).toBe(11_001);
  expect(await linesOf(wanted, at.theirs.owner)).toHaveLength(11_002);
});

test('who made it fetches it for a week, it is told who made and fetched what, and the sweep deletes the file alone', async () => {
  const user = await at.person('user');
  const { id } = await begin({ of: 'contacts' }, user);
  await expect(at.services.exports.fetch(user, id)).rejects.toMatchObject({ code: 'export.over', details: { status: 410 } });
  await work();
  await bytesOf(id, user);
  expect(await at.services.exports.get(at.ours.owner, id)).toMatchObject({ by: 'A user', fetched: 1 });
  expect((await at.services.exports.list(at.ours.owner, {})).items[0]?.id).toBe(id);
  expect((await at.services.exports.list(at.ours.owner, { mine: true })).items.map((one) => one.id)).not.toContain(id);
  const other = await at.person('power_user');
  const gone = { code: 'export.not_found' };
  await expect(at.services.exports.get(other, id)).rejects.toMatchObject(gone);
  await expect(at.services.exports.fetch(at.theirs.owner, id)).rejects.toMatchObject(gone);
  await expect(at.services.exports.end(other, id)).rejects.toMatchObject(gone);
  await at.database.admin(`update export set expires_at = now() - interval '1 second'`);
  await at.database.db.router('select purge_expired(5000)');
  expect(await at.database.admin('select 1 from export_piece')).toEqual([]);
  expect(await at.services.exports.get(user, id)).toMatchObject({ state: 'done', fetchUntil: null });
  await expect(at.services.exports.fetch(user, id)).rejects.toMatchObject({ code: 'export.over' });
});

test('an export that is stopped writes no more; one that cannot go on says why', async () => {
  const { id } = await begin({ of: 'contacts' });
  expect(await at.services.exports.end(at.ours.owner, id)).toMatchObject({ state: 'stopped' });
  await work();
  expect(await at.services.exports.get(at.ours.owner, id)).toMatchObject({ state: 'stopped', rows: 0, fetchUntil: null });
  const { id: tableId } = await at.services.tables.create(at.ours.owner, {
    ...{ name: 'Short', columns: [{ title: 'A', type: 'text', choices: [] }], keyColumn: null },
  });
  const { id: gone } = await begin({ of: 'table', table: tableId });
  await at.services.tables.delete(at.ours.owner, tableId);
  await work();
  expect(await at.services.exports.get(at.ours.owner, gone)).toMatchObject({ state: 'failed', error: { code: 'table.not_found' } });
});

test('a step of a run begins an export; the run hears of its file, or why there is none', async () => {
  const { db } = at.database;
  const published = await at.publish(buildGraph({ start: ['trigger.manual'], stop: ['flow.stop'] }, ['start>stop']), 'Weekly list');
  const runId = await at.addRun(published);
  await at.services.contacts.create(at.ours.owner, {
    ...{ name: 'Gro', addresses: ['+46701740677'], language: null, timeZone: null, fields: {} },
  });
  await at.database.admin('insert into contact_group (account_id, id, name) values ($1, $2, $3)', [
    at.ours.accountId,
    newId(),
    'Nobody yet',
  ]);
  const begun = await db.withAccountSql(at.ours.accountId, (sql) =>
    exportPort(sql, { now: Date.parse('2026-03-02T08:00:00Z'), timeZone: 'UTC', language: 'en' }).begin([
      { runId, group: 'nobody yet', format: 'csv' },
      { runId, group: 'No such', format: 'csv' },
      { runId, group: '', format: 'xlsx' },
    ]),
  );
  expect(begun).toEqual([
    { exportId: expect.any(String) },
    { error: expect.objectContaining({ code: 'group.unknown' }) },
    { exportId: expect.any(String) },
  ]);
  const ids = begun.flatMap((one) => ('exportId' in one ? [one.exportId] : []));
  const slice = createExportSlice({ catalogue, channels });
  for (const id of ids) await db.withAccountSql(at.ours.accountId, (sql) => slice(sql, { id: fromPublicId('export', id), turn: 0 }));
  type Told = { key: string; payload: { rows: number; file: { id: string } } };
  const told = (
    await at.database.admin<{ events: Told[] }>(`select payload -> 'events' as events from outbox where kind = 'answer'`)
  ).flatMap(({ events }) => events);
  expect(told.map(({ key }) => key).sort()).toEqual([...ids].sort());
  const empty = told.find(({ key }) => key === ids[0]);
  expect(empty?.payload).toMatchObject({ rows: 0, error: null, file: { name: 'nobody yet 2026-03-02.csv', type: 'text/csv' } });
  const all = told.find(({ key }) => key === ids[1]);
  const { bytes } = await at.services.files.read(at.ours.owner, all?.payload.file.id ?? '');
  expect((await readSheet(Buffer.from(bytes))).map(([name]) => name)).toContain('Gro');
  expect(await at.services.exports.get(at.ours.owner, ids[1] ?? '')).toMatchObject({ by: 'Weekly list', state: 'done' });
});
