import { importLimits } from '@signalbox/contract';
import { channels } from '@signalbox/domain';
import { createOutbox } from '@signalbox/runner';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createImportSlice } from './import-slice.ts';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());
beforeEach(() => at.database.admin('truncate contact, import, field, tag, contact_group, outbox cascade'));

const imports = () => at.services.imports;
/** A worker's outbox: what is owed is done in this process. */
const work = () =>
  createOutbox({
    ...{ db: at.database.db, triggers: new Map(), expandBatch: async () => ({ more: false, providers: [] }) },
    slices: { import: createImportSlice(channels) },
    waker: { runs: () => {}, live: () => {}, lanes: () => {} },
    log: {
      warn: (fields) => {
        throw new Error(JSON.stringify(fields));
      },
    },
  }).drained(at.ours.accountId);

async function upload(bytes: Buffer | string, name = 'people.csv') {
  const body = Buffer.from(bytes);
  const { id } = await imports().create(at.ours.owner, { name, sizeBytes: body.length });
  for (let no = 0; no * importLimits.pieceBytes < body.length; no += 1)
    await imports().putPiece(at.ours.owner, { id, no }, body.subarray(no * importLimits.pieceBytes, (no + 1) * importLimits.pieceBytes));
  return imports().lookAt(at.ours.owner, id);
}
async function dryRun(id: string) {
  await imports().check(at.ours.owner, id);
  await work();
  return imports().get(at.ours.owner, id);
}
async function run(id: string) {
  await dryRun(id);
  await imports().start(at.ours.owner, id);
  await work();
  return imports().get(at.ours.owner, id);
}
const people = () =>
  at.database.admin<{
    name: string;
    language: string | null;
    fields: object;
    status: string;
    addresses: string[];
    tags: string[];
    groups: string[];
  }>(
    `select c.name, c.language, c.fields, c.status,
       array(select a.value from address a where a.contact_id = c.id order by a.rank) as addresses,
       array(select t.name from contact_tag x join tag t on t.id = x.tag_id where x.contact_id = c.id order by t.name) as tags,
       array(select g.name from contact_group_member x join contact_group g on g.id = x.group_id where x.contact_id = c.id order by g.name) as groups
     from contact c order by c.name, c.id`,
  );
const errorLines = async (id: string) => {
  const { lines } = await imports().errorFile(at.ours.owner, id);
  let text = '';
  for await (const line of lines) text += line;
  return text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
};

test('a file of Windows with semicolons is read as it is meant, and everyone becomes a contact', async () => {
  await at.services.contacts.createField(at.ours.owner, { title: 'Född', type: 'date', choices: [], required: false });
  const text =
    'Namn;Mobil;E-post;Född;Belopp;Grupper\r\nÅsa Öberg;070-174 06 12;asa@mail.example;31.12.1961;1 234,50;Lake Street\r\nBo;070-174 06 13;;1.2.2001;;\r\n';
  const file = await upload(Buffer.from(text, 'latin1'));
  expect(file.settings).toMatchObject({ encoding: 'windows-1252', delimiter: ';', hasHeads: true, dates: 'dmy', decimal: ',' });
  expect(file.settings?.columns).toEqual([
    ...[
      { to: 'name' },
      { to: 'address', kind: 'phone' },
      { to: 'address', kind: 'email' },
      { to: 'field', key: 'fodd' },
      null,
      { to: 'groups' },
    ],
  ]);
  const columns = (file.settings?.columns ?? []).map((column, no) =>
    no === 4 ? ({ to: 'newField', title: 'Belopp', type: 'number' } as const) : column,
  );
  await imports().change(at.ours.owner, file.id, { columns, tags: ['Resident'] });
  const dry = await dryRun(file.id);
  expect(dry).toMatchObject({ state: 'checked', counts: { rows: 2, added: 2, changed: 0, failed: 0 } });
  expect(dry.differences[0]).toMatchObject({ row: 2, contactId: null, name: 'Åsa Öberg' });
  expect(dry.differences[0]?.changes).toContainEqual({ what: 'Belopp', was: null, now: '1234.5' });
  expect(await people()).toEqual([]);
  await imports().start(at.ours.owner, file.id);
  await work();
  expect(await imports().get(at.ours.owner, file.id)).toMatchObject({ state: 'done', counts: { added: 2, failed: 0 }, canUndo: true });
  expect(await people()).toEqual([
    {
      ...{
        name: 'Bo',
        language: null,
        fields: { fodd: '2001-02-01' },
        status: 'active',
        addresses: ['+46701740613'],
        tags: ['Resident'],
        groups: [],
      },
    },
    {
      ...{ name: 'Åsa Öberg', language: null, fields: { fodd: '1961-12-31', belopp: 1234.5 }, status: 'active' },
      ...{ addresses: ['+46701740612', 'asa@mail.example'], tags: ['Resident'], groups: ['Lake Street'] },
    },
  ]);
});

test('who is there is changed and the same row again changes nothing; the next file of this shape is read as the last', async () => {
  const head = 'Name,Phone,Language,Tags\n';
  await run((await upload(`${head}Maja,+46701740612,sv,One\nOlle,+46701740613,,\n`)).id);
  const next = await upload(`${head}Maja Lind,+46701740612,sv,One\nOlle,+46701740613,,\nNew,+46701740614,en,\n`);
  expect(next.rememberedAt).not.toBeNull();
  expect(await run(next.id)).toMatchObject({ counts: { rows: 3, added: 1, changed: 1, same: 1 } });
  expect((await people()).map(({ name, language, tags }) => [name, language, tags])).toEqual([
    ...[
      ['Maja Lind', 'sv', ['One']],
      ['New', 'en', []],
      ['Olle', null, []],
    ],
  ]);
  const added = await upload(`${head}Other,+46701740612,,\nLast,+46701740615,,\n`);
  await imports().change(at.ours.owner, added.id, { mode: 'add' });
  expect(await run(added.id)).toMatchObject({ counts: { added: 1, changed: 0, passed: 1 } });
  const updated = await upload(`${head},+46701740612,,\nNobody,+46701740699,,\n`);
  await imports().change(at.ours.owner, updated.id, { mode: 'update', empty: 'clear' });
  expect(await run(updated.id)).toMatchObject({ counts: { added: 0, changed: 1, passed: 1 } });
  expect((await people()).find(({ addresses }) => addresses.includes('+46701740612'))).toMatchObject({ name: '', language: null });
});

test('rows that cannot be read are left out, told with the reason, mended and imported again', async () => {
  const file = await upload('Name;Phone\nAino;none\nBo;070-174 06 12\n=cmd();x\nTwo;070-174 06 14\nTwo again;070-174 06 14\n');
  expect(await run(file.id)).toMatchObject({ counts: { rows: 5, added: 2, changed: 1, failed: 2 }, errors: [{ row: 2 }, { row: 4 }] });
  const lines = await errorLines(file.id);
  expect(lines).toEqual([
    ...['Name;Phone;Reason', expect.stringMatching(/^Aino;none;none is not a phone number/), expect.stringMatching(/^'=cmd\(\);x;/)],
  ]);
  expect(await run((await upload(lines.join('\n').replace('none;', '070-174 06 13;'))).id)).toMatchObject({ counts: { added: 1 } });
});

test('people are known by a field, and an address of somebody else is not taken', async () => {
  await at.services.contacts.createField(at.ours.owner, { title: 'Customer', type: 'text', choices: [], required: false });
  const head = 'Name,Phone,Customer\n';
  const first = await upload(`${head}Maja,+46701740612,NK-1\nOlle,+46701740613,NK-2\n`);
  await imports().change(at.ours.owner, first.id, { match: 'customer' });
  expect(await run(first.id)).toMatchObject({ counts: { added: 2 } });
  const second = await upload(`${head}Maja,+46701740699,nk-1\nOlle,+46701740612,NK-2\nEmpty,+46701740611,\nNew,,NK-3\nNew too,,NK-3\n`);
  expect(second.settings?.match).toBe('customer');
  const dry = await dryRun(second.id);
  expect(dry.counts).toMatchObject({ rows: 5, added: 1, changed: 1, failed: 2 });
  expect(await run(second.id)).toMatchObject({ counts: { rows: 5, added: 1, changed: 2, failed: 2 } });
  expect((await people()).map(({ name, addresses }) => [name, addresses])).toEqual([
    ...[
      ['Maja', ['+46701740612', '+46701740699']],
      ['New too', []],
      ['Olle', ['+46701740613']],
    ],
  ]);
});

test('a group is replaced: who is not in the file leaves it; the whole import is taken back', async () => {
  const group = await at.services.contacts.createGroup(at.ours.owner, { name: 'Tenants' });
  const first = await upload('Name,Phone\nMaja,+46701740612\nOlle,+46701740613\n');
  await imports().change(at.ours.owner, first.id, { groups: ['Tenants'] });
  await run(first.id);
  const file = await upload('Name,Phone,Tags\nMaja Lind,+46701740612,Late\nNew,+46701740614,\n');
  await imports().change(at.ours.owner, file.id, { mode: 'replace', group: group.id });
  expect((await dryRun(file.id)).counts).toMatchObject({ added: 1, changed: 1, left: 1 });
  expect(await run(file.id)).toMatchObject({ counts: { added: 1, changed: 1, left: 1 } });
  const members = async () => (await people()).flatMap(({ name, groups }) => (groups.includes('Tenants') ? [name] : []));
  expect(await members()).toEqual(['Maja Lind', 'New']);
  await at.database.admin(`update contact set language = 'fi' where name = 'Maja Lind'`);
  await imports().undo(at.ours.owner, file.id);
  await work();
  expect(await imports().get(at.ours.owner, file.id)).toMatchObject({ state: 'undone', canUndo: false });
  expect((await people()).map(({ name, language, status, tags, groups }) => [name, language, status, tags, groups])).toEqual([
    ...[
      ['Maja', 'fi', 'active', [], ['Tenants']],
      ['New', null, 'archived', [], []],
      ['Olle', null, 'active', [], ['Tenants']],
    ],
  ]);
  const out = await upload('Phone\n+46701740613\n+46701740699\n');
  await imports().change(at.ours.owner, out.id, { mode: 'remove', group: group.id });
  expect(await run(out.id)).toMatchObject({ counts: { changed: 1, passed: 1, left: 1 } });
  expect(await members()).toEqual(['Maja']);
});

test('many rows go slice by slice: paused and resumed it goes on where it was, and nobody is there twice', async () => {
  const rows = Array.from({ length: 6000 }, (_, no) => `Person ${no},+4670${1_000_000 + no},"line\nbreak ${no}"`).join('\n');
  const file = await upload(Buffer.from(`\uFEFFName,Phone,Note\n${rows}`, 'utf16le'));
  expect(file.settings).toMatchObject({ encoding: 'utf-16le', delimiter: ',' });
  await dryRun(file.id);
  await imports().start(at.ours.owner, file.id);
  const [entry] = await at.database.admin<{ payload: { id: string; turn: number } }>('select payload from outbox');
  const slice = () =>
    at.database.db.withAccountSql(at.ours.accountId, (sql) => createImportSlice(channels)(sql, entry?.payload ?? { id: '', turn: 0 }));
  expect(await slice()).toBe(true);
  // A worker that dies before its commit leaves nothing behind.
  await expect(
    at.database.db.withAccountSql(at.ours.accountId, async (sql) => {
      await createImportSlice(channels)(sql, entry?.payload ?? { id: '', turn: 0 });
      throw new Error('killed');
    }),
  ).rejects.toThrow('killed');
  const half = await imports().pause(at.ours.owner, file.id);
  expect(half).toMatchObject({ state: 'paused', counts: { added: 2499 } });
  expect(await slice()).toBe(false);
  await imports().resume(at.ours.owner, file.id);
  await work();
  expect(await imports().get(at.ours.owner, file.id)).toMatchObject({ state: 'done', counts: { rows: 6000, added: 6000, failed: 0 } });
  expect(await at.database.admin('select count(*)::int as n, count(distinct name)::int as names from contact')).toEqual([
    { n: 6000, names: 6000 },
  ]);
  expect(await at.database.admin('select count(*)::int as n from import_piece')).toEqual([{ n: 0 }]);
});

test.each([
  ['JSON', 'people.json', JSON.stringify({ people: [{ name: 'Maja', phone: '+46701740612', tags: ['a', 'b'] }] })],
  ['contact cards', 'people.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maja\r\nTEL;TYPE=CELL:+46701740612\r\nEND:VCARD\r\n'],
  ['rows that were pasted', 'pasted', 'Name\tPhone\nMaja\t+46701740612'],
])('%s are a table like another', async (_, name, text) => {
  expect(await run((await upload(text, name)).id)).toMatchObject({ counts: { rows: 1, added: 1 } });
  expect(await people()).toMatchObject([{ name: 'Maja', addresses: ['+46701740612'] }]);
});

test('what is no table of contacts is refused in plain words', async () => {
  const refused = (bytes: Buffer | string, name?: string) => upload(bytes, name).then(({ id }) => dryRun(id));
  await expect(refused('')).rejects.toMatchObject({ code: 'import.empty' });
  await expect(refused('Name,Phone\n')).rejects.toMatchObject({ code: 'import.no_rows' });
  await expect(refused(`${'a,'.repeat(100_000)}b\n1\n`)).rejects.toMatchObject({ code: 'import.too_wide', values: { columns: 100_001 } });
  const cell = `"${'x'.repeat(10 * 1024 * 1024)}",1\n`;
  await expect(refused(`Name,Phone\n${cell}`)).rejects.toMatchObject({ code: 'import.row_too_long' });
  expect(await refused(`Name,Phone\n${'Maja,+46701740612\n'.repeat(30)}${cell}`)).toMatchObject({
    state: 'draft',
    error: { code: 'import.row_too_long' },
  });
  await expect(refused('no zip', 'a.xlsx')).rejects.toMatchObject({ code: 'import.unreadable', variant: 'xlsx' });
  await expect(refused('{', 'a.json')).rejects.toMatchObject({ code: 'import.unreadable', variant: 'json' });
  await expect(refused('x', 'a.vcf')).rejects.toMatchObject({ code: 'import.unreadable', variant: 'vcard' });
  const file = await upload('Name,Phone,Phone\nMaja,+46701740612,+46701740613\n');
  await expect(imports().start(at.ours.owner, file.id)).rejects.toMatchObject({ code: 'import.state' });
  await expect(imports().get(at.theirs.owner, file.id)).rejects.toMatchObject({ code: 'import.not_found' });
  await expect(imports().list(await at.person('user'), {})).rejects.toMatchObject({ code: 'right.missing' });
  expect(await run(file.id)).toMatchObject({ counts: { added: 1 } });
});

test('who listens hears that an import is done, how many rows it had and how many failed', async () => {
  const { owner } = at.ours;
  const { webhook } = await at.services.webhooks.create(owner, { name: 'W', url: 'https://example.org/', events: ['import.finished'] });
  const { id } = await upload('name,phone\nMaja,+46701740612\nOlle,nowhere\n');
  expect((await run(id)).state).toBe('done');
  const { items } = await at.services.webhooks.deliveries(owner, webhook.id, {});
  expect(items.map(({ body }) => JSON.parse(body))).toEqual([
    expect.objectContaining({ type: 'import.finished', data: { importId: id, importName: 'people.csv', rows: 2, failedRows: 1 } }),
  ]);
});
