import type { Graph } from '@signalbox/flow';
import { type ServiceSetup, serviceSetup } from '@signalbox/testkit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';

let at: ServiceSetup;
beforeAll(async () => {
  at = await serviceSetup();
});
afterAll(() => at.close());

const columns = [
  { title: 'Number', type: 'text' as const, choices: [] },
  { title: 'Floors', type: 'number' as const, choices: [] },
  { title: 'Heating', type: 'choice' as const, choices: ['Radiators', 'Floor'] },
];
const make = (name: string) => at.services.tables.create(at.ours.owner, { name, columns });

test('a table gets columns with keys, another name, more columns and fewer; its rows lose what goes', async () => {
  const { tables } = at.services;
  const { owner } = at.ours;
  const made = await make('Buildings');
  expect(made).toMatchObject({ columns: [{ key: 'number' }, { key: 'floors' }, { key: 'heating' }], rowCount: 0, keyColumn: null });
  await expect(make('BUILDINGS')).rejects.toMatchObject({ code: 'table.taken' });
  const { items } = await tables.changeRows(owner, made.id, {
    set: [{ values: { number: '4', floors: '3', heating: 'floor' } }],
    remove: [],
  });
  expect(items).toMatchObject([{ values: { number: '4', floors: 3, heating: 'Floor' } }]);
  const [number, floors] = made.columns;
  if (!number || !floors) throw new Error('columns are missing');
  const change = (more: object) => tables.change(owner, made.id, { revision: 1, ...more });
  await expect(change({ columns: [number, { ...columns[0] }] })).rejects.toMatchObject({ code: 'table.column_twice' });
  const houses = {
    name: 'Houses',
    columns: [
      { ...number, title: 'House' },
      { title: 'Floors', type: 'number', choices: [] },
    ],
  };
  expect(await tables.preview(owner, made.id, { columns: houses.columns as typeof columns })).toEqual({
    items: [
      { key: 'floors', title: 'Floors', removed: true, kept: 0, lost: 1, examples: ['3'] },
      { key: 'heating', title: 'Heating', removed: true, kept: 0, lost: 1, examples: ['Floor'] },
    ],
  });
  await expect(change(houses)).rejects.toMatchObject({ code: 'table.loses', values: { count: 2 } });
  const next = await change({ ...houses, mayLose: true });
  expect(next).toMatchObject({ name: 'Houses', revision: 2, columns: [{ key: 'number', title: 'House' }, { key: 'floors_2' }] });
  expect((await tables.rows(owner, made.id, {})).items).toMatchObject([{ values: { number: '4' } }]);
  expect((await tables.rows(owner, made.id, {})).items[0]?.values).not.toHaveProperty('heating');
  await expect(change({ name: 'Late' })).rejects.toMatchObject({ code: 'table.changed_elsewhere' });
});

test('rows are put in together or not at all, found, paged, changed, and put back where they were', async () => {
  const { tables } = at.services;
  const { owner } = at.ours;
  const { id } = await make('Rows');
  const rows = (set: { id?: string; values: Record<string, string | number | boolean | null> }[], remove: string[] = []) =>
    tables.changeRows(owner, id, { set, remove });
  await expect(rows([{ values: { number: 'a' } }, { values: { floors: 'many' } }])).rejects.toMatchObject({
    ...{ code: 'table.cell', details: { status: 422, field: 'set.1.floors' } },
  });
  expect((await tables.rows(owner, id, {})).total).toBe(0);
  const { items } = await rows(['Ask', 'Birch', 'Cedar', 'Dogwood'].map((number) => ({ values: { number } })));
  const names = async (query: object) => (await tables.rows(owner, id, query)).items.map(({ values }) => values.number);
  expect(await names({})).toEqual(['Ask', 'Birch', 'Cedar', 'Dogwood']);
  const first = await tables.rows(owner, id, { limit: 3 });
  expect(first).toMatchObject({ total: 4, next: items[2]?.id });
  expect(await names({ after: first.next })).toEqual(['Dogwood']);
  expect(await names({ at: 1, limit: 2 })).toEqual(['Birch', 'Cedar']);
  expect(await tables.rows(owner, id, { search: 'BIR' })).toMatchObject({ total: 1, items: [{ values: { number: 'Birch' } }] });
  const birch = items[1];
  if (!birch) throw new Error('the row is missing');
  expect(await rows([], [birch.id])).toMatchObject({ removed: [{ id: birch.id, values: { number: 'Birch' } }] });
  await rows([birch]);
  expect(await names({})).toEqual(['Ask', 'Birch', 'Cedar', 'Dogwood']);
  expect(await rows([{ id: birch.id, values: { floors: 2 } }])).toMatchObject({ items: [{ values: { number: 'Birch', floors: 2 } }] });
});

test('rows are found by one column, whose values are all different whatever their case', async () => {
  const { tables } = at.services;
  const { owner } = at.ours;
  const { id } = await make('Keys');
  const put = (...numbers: string[]) =>
    tables.changeRows(owner, id, { set: numbers.map((number) => ({ values: { number } })), remove: [] });
  await put('A', 'a', 'B');
  const byNumber = { keyColumn: 'number' };
  await expect(tables.change(owner, id, { revision: 1, ...byNumber })).rejects.toMatchObject({ code: 'table.key_twice' });
  const [twice] = (await tables.rows(owner, id, {})).items;
  await tables.changeRows(owner, id, { set: [], remove: twice ? [twice.id] : [] });
  expect(await tables.change(owner, id, { revision: 1, ...byNumber })).toMatchObject({ keyColumn: 'number' });
  await expect(put('b')).rejects.toMatchObject({ code: 'table.key_taken', details: { field: 'set.0.number' } });
  await expect(put('C', 'c')).rejects.toMatchObject({ code: 'table.key_taken' });
  await put('C', '', '');
  expect((await tables.rows(owner, id, {})).total).toBe(5);
});

test('one that a workflow names is neither archived nor deleted; an archived one takes no rows', async () => {
  const { tables, workflows } = at.services;
  const { owner } = at.ours;
  const made = await make('Named');
  const used = await workflows.create(owner, { name: 'Looks in', graph: graphWith(made.id) });
  expect((await tables.get(owner, made.id)).uses).toMatchObject([{ name: 'Looks in' }]);
  for (const act of [() => tables.delete(owner, made.id), () => tables.change(owner, made.id, { revision: 1, archived: true })])
    await expect(act()).rejects.toMatchObject({ code: 'table.used', details: { status: 409 } });
  await workflows.archive(owner, used.id);
  expect(await tables.change(owner, made.id, { revision: 1, archived: true })).toMatchObject({ archived: true, uses: [] });
  await expect(tables.changeRows(owner, made.id, { set: [{ values: {} }] })).rejects.toMatchObject({ code: 'table.archived' });
  const other = await make('Named');
  await tables.delete(owner, other.id);
  await expect(tables.get(owner, other.id)).rejects.toMatchObject({ code: 'table.not_found' });
});

test('kinds change with what fits; what does not may go only where it is said', async () => {
  const { tables } = at.services;
  const { owner } = at.ours;
  const made = await make('Kinds');
  await tables.changeRows(owner, made.id, { set: ['12', '0701740612', 'x'].map((number) => ({ values: { number } })) });
  const [, floors, heating] = made.columns;
  if (!floors || !heating) throw new Error('columns are missing');
  const wanted = (type: 'number' | 'phone') => ({ columns: [{ key: 'number', title: 'Number', type, choices: [] }, floors, heating] });
  expect((await tables.preview(owner, made.id, wanted('phone'))).items).toMatchObject([
    { key: 'number', kept: 1, lost: 2, examples: ['12', 'x'] },
  ]);
  await expect(tables.change(owner, made.id, { revision: 1, ...wanted('phone') })).rejects.toMatchObject({ code: 'table.loses' });
  expect((await tables.rows(owner, made.id, {})).items.map(({ values }) => values.number)).toEqual(['12', '0701740612', 'x']);
  await tables.change(owner, made.id, { revision: 1, ...wanted('phone'), mayLose: true });
  expect((await tables.rows(owner, made.id, {})).items.map(({ values }) => values.number)).toEqual([undefined, '+46701740612', undefined]);
  expect((await tables.rows(owner, made.id, { search: '12' })).total).toBe(1);
});

test('rows are sorted and filtered by their columns', async () => {
  const { tables } = at.services;
  const { owner } = at.ours;
  const { id } = await make('Sorted');
  const [a, b, c, d] = [
    ['Birch', 10],
    ['ask', 9],
    ['Cedar', null],
    ['Oak', -1],
  ] as const;
  await tables.changeRows(owner, id, { set: [a, b, c, d].map(([number, floors]) => ({ values: { number, floors } })) });
  const names = async (query: object) => (await tables.rows(owner, id, query)).items.map(({ values }) => values.number);
  expect(await names({ sort: 'number' })).toEqual(['ask', 'Birch', 'Cedar', 'Oak']);
  expect(await names({ sort: 'floors', order: 'down', at: 1, limit: 2 })).toEqual(['ask', 'Oak']);
  const like = (...where: object[]) => names({ where: JSON.stringify(where) });
  expect(await like({ column: 'floors', test: 'atLeast', value: '9' }, { column: 'number', test: 'contains', value: 'IR' })).toEqual([
    'Birch',
  ]);
  expect(await like({ column: 'floors', test: 'isEmpty' })).toEqual(['Cedar']);
  expect(await like({ column: 'number', test: 'is', value: 'ASK' })).toEqual(['ask']);
  expect(await like({ column: 'number', test: 'isNot', value: 'ASK' }, { column: 'floors', test: 'less', value: 10 })).toEqual(['Oak']);
  await expect(like({ column: 'floors', test: 'is', value: 'many' })).rejects.toMatchObject({ code: 'table.filter', variant: 'value' });
  await expect(names({ where: 'nonsense' })).rejects.toMatchObject({ code: 'table.filter' });
});

test('a cell that somebody else changed meanwhile is not overwritten, and their other cells do not matter', async () => {
  const { tables } = at.services;
  const { owner } = at.ours;
  const { id } = await make('Two windows');
  const [row] = (await tables.changeRows(owner, id, { set: [{ values: { number: '4', floors: 3 } }] })).items;
  if (!row) throw new Error('the row is missing');
  const change = (values: object, was: object) =>
    tables.changeRows(owner, id, { set: [{ id: row.id, values: { ...values }, was: { ...was } }] });
  await change({ floors: 4 }, { floors: 3 });
  await change({ heating: 'Floor' }, { heating: null });
  await expect(change({ floors: 5 }, { floors: 3 })).rejects.toMatchObject({
    code: 'table.row_changed',
    details: { status: 409, field: 'set.0.floors' },
  });
  await tables.changeRows(owner, id, { remove: [row.id] });
  await expect(change({ floors: 5 }, { floors: 4 })).rejects.toMatchObject({ code: 'table.row_gone' });
});

test('a file fills a table: columns by their names, new ones by their values, rows by their key, and nothing in a dry run', async () => {
  const { tables, imports } = at.services;
  const { owner } = at.ours;
  const { id } = await tables.create(owner, { name: 'From a file', columns, keyColumn: 'Number' });
  await tables.changeRows(owner, id, { set: ['1', '2', '9'].map((number) => ({ values: { number, floors: 2 } })) });
  const send = async (text: string) => {
    const bytes = Buffer.from(text);
    const { id: file } = await imports.create(owner, { name: 'houses.csv', sizeBytes: bytes.length });
    await imports.putPiece(owner, { id: file, no: 0 }, bytes);
    return file;
  };
  const file = await send('Number;Floors;Lift;Phone\n1;2,5;ja;070-174 06 12\n2;2;nej;\n3;many;ja;\n4;1;;\n4;2;;\n');
  const look = await tables.lookAtFile(owner, id, { file });
  expect(look).toMatchObject({
    form: { delimiter: ';', hasHeads: true, decimal: ',' },
    columns: [{ key: 'number' }, { key: 'floors' }, { title: 'Lift', type: 'boolean' }, { title: 'Phone', type: 'phone' }],
  });
  expect((await imports.list(owner, {})).items).toEqual([]);
  const { form } = look;
  const fill = (more: object) => tables.fill(owner, id, { file, form, columns: look.columns, mode: 'byKey', ...more });
  const expected = {
    rows: 5,
    added: 1,
    changed: 2,
    same: 0,
    removed: 0,
    failed: 2,
    errors: [{ row: 4, message: 'Floors, row 4: many does not fit.' }, { row: 6 }],
  };
  expect(await fill({ dry: true })).toMatchObject(expected);
  expect((await tables.get(owner, id)).columns).toHaveLength(3);
  expect(await fill({})).toMatchObject(expected);
  const { items } = await tables.rows(owner, id, {});
  expect(items.map(({ values }) => values)).toEqual([
    { number: '1', floors: 2.5, lift: true, phone: '+46701740612' },
    { number: '2', floors: 2, lift: false },
    { number: '9', floors: 2 },
    { number: '4', floors: 1 },
  ]);
  await expect(fill({ columns: [{ key: 'number' }] })).rejects.toMatchObject({ code: 'import.not_found' });
  const rest = await send('Number\n9\n7\n');
  const all = await tables.lookAtFile(owner, id, { file: rest });
  expect(await tables.fill(owner, id, { ...all, file: rest, mode: 'replace' })).toMatchObject({ added: 1, same: 1, removed: 3 });
});

test('a row that is there by its key is changed, one that is not is put in', async () => {
  const { tables } = at.services;
  const { owner } = at.ours;
  const { id } = await tables.create(owner, { name: 'By key', columns, keyColumn: 'Number' });
  const put = (numbers: string[], floors: number) =>
    tables.changeRows(owner, id, { set: numbers.map((number) => ({ values: { number, floors } })), byKey: true });
  await put(['a', 'b'], 1);
  await put(['B', 'c', 'C'], 2);
  const { items } = await tables.rows(owner, id, {});
  expect(items.map(({ values }) => values)).toEqual([
    { number: 'a', floors: 1 },
    { number: 'B', floors: 2 },
    { number: 'C', floors: 2 },
  ]);
});

test('another account is not there, and a user may look only', async () => {
  const { tables } = at.services;
  const made = await make('Ours');
  const { owner } = at.theirs;
  const missing = { code: 'table.not_found', details: { status: 404 } };
  await expect(tables.get(owner, made.id)).rejects.toMatchObject(missing);
  await expect(tables.change(owner, made.id, { revision: 1, name: 'Theirs' })).rejects.toMatchObject(missing);
  await expect(tables.delete(owner, made.id)).rejects.toMatchObject(missing);
  await expect(tables.rows(owner, made.id, {})).rejects.toMatchObject(missing);
  await expect(tables.changeRows(owner, made.id, { set: [{ values: {} }] })).rejects.toMatchObject(missing);
  expect((await tables.list(owner, {})).items).toEqual([]);
  const user = await at.person('user');
  expect(await tables.get(user, made.id)).toEqual(made);
  expect(() => tables.changeRows(user, made.id, { set: [] })).toThrow(expect.objectContaining({ code: 'right.missing' }));
});

const graphWith = (table: string): Graph => ({
  ...{ format: 1, edges: [], notes: [] },
  nodes: [
    { ...{ id: 'get', type: 'table.find', version: 1, title: '', position: { x: 0, y: 0 }, off: false, note: '' }, input: { table } },
  ],
});
