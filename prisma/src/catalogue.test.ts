import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  attemptResults,
  classes,
  contactStatuses,
  fieldTypes,
  messageRanks,
  newId,
  providerStatuses,
  roles,
  runStatuses,
  stepStatuses,
} from '@signalbox/domain';
import { seedAccount, type TestDatabase, testDatabase } from '@signalbox/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemaFolder } from './migrate.ts';

// The rules of docs/design for every table, read from the catalogue: a new table that forgets one of them fails here.
let database: TestDatabase;
let tables: Table[];
interface Table {
  name: string;
  is_partition: boolean;
  secured: boolean;
  policies: Record<string, { roles: string[]; using: string; check: string | null }>;
}
const global = ['account', 'app_user', 'session', 'user_token'];
const internal = ['partition_plan', 'gateway_live', 'mqtt_broker'];

beforeAll(async () => {
  database = await testDatabase();
  tables = await database.admin<Table>(
    `select c.relname as name, c.relispartition as is_partition, c.relrowsecurity and c.relforcerowsecurity as secured,
       coalesce((select jsonb_object_agg(p.polname, jsonb_build_object('roles', (select jsonb_agg(r::regrole::text) from unnest(p.polroles) r),
         'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid))) from pg_policy p where p.polrelid = c.oid), '{}') as policies
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`,
  );
});
afterAll(() => database.close());
const own = () => tables.filter((table) => !table.is_partition && !internal.includes(table.name));

test('every table has row-level security, forced, and the owner sees it for dumps', () => {
  for (const table of tables.filter((one) => !internal.includes(one.name))) {
    expect([table.name, table.secured]).toEqual([table.name, true]);
    expect([table.name, table.policies.owner?.roles]).toEqual([table.name, ['signalbox_owner']]);
    if (table.is_partition) expect([table.name, Object.keys(table.policies)]).toEqual([table.name, ['owner']]);
  }
});

test('every table of an account shows the rows of the chosen account only', async () => {
  const columns = await database.admin<{ table_name: string }>(
    `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'account_id' and data_type = 'integer' and is_nullable = 'NO'`,
  );
  const withAccount = new Set(columns.map((column) => column.table_name));
  for (const table of own().filter((one) => !global.includes(one.name))) {
    expect([table.name, withAccount.has(table.name)]).toEqual([table.name, true]);
    const { roles: policyRoles, using, check } = table.policies.account ?? {};
    expect([table.name, policyRoles]).toEqual([table.name, ['signalbox_app']]);
    for (const rule of [using, check])
      expect([table.name, rule?.replaceAll(/\s+/g, ' ')]).toEqual([table.name, '(account_id = ( SELECT app_account() AS app_account))']);
    const more = Object.entries(table.policies).filter(([name, { roles: of }]) => name !== 'account' && of.includes('signalbox_app'));
    // A person sees their own memberships in all accounts: the account switcher.
    expect([table.name, more.map(([name]) => name)]).toEqual([table.name, table.name === 'membership' ? ['self'] : []]);
  }
});

test('the application reaches no partition, no token and no internal table by name', async () => {
  const rows = await database.admin<{ table_name: string }>(
    `select distinct table_name from information_schema.role_table_grants where grantee = 'signalbox_app'`,
  );
  const granted = rows.map((row) => row.table_name).sort();
  expect(granted).toEqual(
    own()
      .map((table) => table.name)
      .filter((name) => name !== 'user_token')
      .sort(),
  );
});

test('every reference to a table of an account names the account', async () => {
  const keys = await database.admin<{ name: string; target: string; columns: string[] }>(
    `select c.conrelid::regclass::text as name, c.confrelid::regclass::text as target,
       array(select a.attname::text from unnest(c.conkey) with ordinality k(no, at) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.no order by k.at) as columns
     from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
  );
  expect(keys.length).toBeGreaterThan(15);
  for (const key of keys.filter((one) => !global.includes(one.target)))
    expect([key.name, key.target, ['account_id', 'owner_account_id'].includes(key.columns[0] ?? '')]).toEqual([key.name, key.target, true]);
});

test('no enum types and no index on an expression: both are lost below the policies', async () => {
  // The words of messages are read beyond the policies, by `find_message_words`.
  expect(await database.admin(`select typname from pg_type where typtype = 'e' and typnamespace = 'public'::regnamespace`)).toEqual([]);
  expect(
    await database.admin(
      `select indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = 'public'::regnamespace and i.indexprs is not null and pg_get_indexdef(i.indexrelid) !~ 'gin \\(message_words\\('`,
    ),
  ).toEqual([]);
});

test('the checks hold the same words as the lists in domain', async () => {
  const rows = await database.admin<{ at: string; definition: string }>(
    `select c.conrelid::regclass::text || '.' || (select string_agg(a.attname, ',') from unnest(c.conkey) k(no) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.no) as at,
       pg_get_constraintdef(c.oid) as definition from pg_constraint c where c.contype = 'c' and c.connamespace = 'public'::regnamespace and c.conparentid = 0 and not c.conrelid in (select inhrelid from pg_inherits)`,
  );
  const words = new Map(
    rows
      .filter((row) => row.definition.includes('ARRAY['))
      .map((row) => [
        row.at,
        [...row.definition.matchAll(/'([^']*)'::text|(?<=[[ ])(\d+)(?=[,\]])/g)].map((match) => match[1] ?? Number(match[2])),
      ]),
  );
  const lists = {
    'membership.role': roles,
    'run.status': runStatuses,
    'run_step.status': stepStatuses,
    'provider.status': providerStatuses,
    'contact.status': contactStatuses,
    'field.type': fieldTypes,
    'attempt.result': attemptResults,
    'message.state': Object.values(messageRanks),
    'workflow.class': Object.values(classes),
  };
  for (const [at, list] of Object.entries(lists)) expect([at, words.get(at)]).toEqual([at, [...list]]);
});

test('Prisma models and columns are the same', async () => {
  const columns = await database.admin<{ table_name: string; name: string; type: string; nullable: boolean }>(
    `select table_name, column_name as name, udt_name as type, is_nullable = 'YES' as nullable from information_schema.columns where table_schema = 'public'`,
  );
  const names = new Set(own().map((table) => table.name));
  const stored = columns
    .filter((column) => names.has(column.table_name))
    .map((column) => `${column.table_name}.${column.name} ${column.type}${column.nullable ? '?' : ''}`);
  expect(modelColumns().sort()).toEqual(stored.sort());
});

test('without an account there is nothing, and nothing can be put into another one', async () => {
  const { accountId } = await seedAccount(database);
  for (const table of own().filter((one) => one.name !== 'user_token')) {
    expect([table.name, await database.db.router(`select 1 from ${table.name} limit 1`)]).toEqual([table.name, []]);
  }
  const foreign = database.db.withAccountSql(accountId + 1, (sql) =>
    sql.bare('insert into tag (account_id, id, name) values ($1, $2, $3)', [accountId, newId(), 'x']),
  );
  await expect(foreign).rejects.toMatchObject({ code: '42501' });
  await expect(database.db.router('set role signalbox_router')).rejects.toMatchObject({ code: '42501' });
  await expect(database.db.withAccountSql(accountId, (sql) => sql.bare(`update plan set body = '{}'`))).rejects.toMatchObject({
    code: '42501',
  });
});

const types: Record<string, string> = {
  Int: 'int4',
  'Int SmallInt': 'int2',
  BigInt: 'int8',
  Float: 'float8',
  Boolean: 'bool',
  Json: 'jsonb',
  Bytes: 'bytea',
  String: 'text',
  'String Uuid': 'uuid',
  'String Char': 'bpchar',
  'DateTime Timestamptz': 'timestamptz',
  'DateTime Date': 'date',
  'Decimal Decimal': 'numeric',
};

/** `table.column type` of every scalar field in the schema files. */
function modelColumns(): string[] {
  const text = readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => readFileSync(join(schemaFolder, name), 'utf8'))
    .join('\n');
  return [...text.matchAll(/^model \w+ \{\n(.*?)^\}/gms)].flatMap(([, body = '']) => {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? '';
    return body.split('\n').flatMap((line) => {
      const [, field = '', type = '', list, optional = ''] = /^ {2}(\w+) +(\w+)(\[\])?(\??)/.exec(line) ?? [];
      const single = types[[type, /@db\.(\w+)/.exec(line)?.[1] ?? ''].join(' ').trim()];
      // PostgreSQL names the type of a list after that of its members.
      const stored = single && list ? `_${single}` : single;
      // A generated column is optional for Prisma, as it is never written; the table says not null.
      const isNullable = optional === '?' && !line.includes('dbgenerated()');
      return stored ? [`${table}.${/@map\("(\w+)"\)/.exec(line)?.[1] ?? field} ${stored}${isNullable ? '?' : ''}`] : [];
    });
  });
}
