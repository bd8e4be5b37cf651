import { type AccountSql, rowsOf } from '@signalbox/db';
import type { ImportRow } from './read-rows.ts';

/** A contact as an import has to know it; locked until the end of the transaction when the import writes. */
export interface KnownContact {
  id: string;
  name: string;
  language: string | null;
  fields: Record<string, unknown>;
  addresses: number;
}
/** What the account has of the people in some rows. */
export interface World {
  contacts: ReadonlyMap<string, KnownContact>;
  /** By kind and value of the address. */
  owners: ReadonlyMap<string, string>;
  /** By the value of the field that people are matched by. */
  keys: ReadonlyMap<string, string>;
  /** `<contact> <name>`, in lower case, of the tags and groups that stand in the rows. */
  tagged: ReadonlySet<string>;
  grouped: ReadonlySet<string>;
  /** Names of groups that fill themselves. */
  closed: ReadonlySet<string>;
}

interface Asked {
  importId: string;
  /** The key of the field; null = by address. */
  match: string | null;
  isWriting: boolean;
  /** The group that people are put into or taken out of, by its name. */
  group: string | null;
}

export const ownerKey = ({ kind, value }: { kind: string; value: string }): string => `${kind} ${value}`;

/** Some trips for all rows. */
export async function readWorld(sql: AccountSql, rows: readonly ImportRow[], { importId, match, isWriting, group }: Asked): Promise<World> {
  const owners = await readOwners(sql, rows);
  const keys = match === null ? new Map<string, string>() : await readKeys(sql, rows, { importId, match });
  const ids = [...new Set([...owners.values(), ...keys.values()])].sort();
  const contacts = await sql<KnownContact>(
    `select c.id, c.name, c.language, c.fields, (select count(*)::int from address a where a.account_id = $1 and a.contact_id = c.id) as addresses
     from contact c where c.account_id = $1 and c.id = any ($2::uuid[]) order by c.id ${isWriting ? 'for no key update of c' : ''}`,
    [ids],
  );
  const groups = [...new Set([...rows.flatMap((row) => row.groups), ...(group === null ? [] : [group])])];
  return {
    ...{ contacts: new Map(contacts.map((one) => [one.id, one])), owners, keys },
    tagged: await readLabels(sql, labels.tag, ids, [...new Set(rows.flatMap(({ tags }) => tags))]),
    grouped: await readLabels(sql, labels.group, ids, groups),
    closed: await readClosed(sql, groups),
  };
}

const addresses = rowsOf({ kind: 'text', value: 'text' });
async function readOwners(sql: AccountSql, rows: readonly ImportRow[]): Promise<Map<string, string>> {
  const found = await sql<{ kind: string; value: string; id: string }>(
    `select d.kind, d.value, a.contact_id as id from ${addresses.from('$2')} cross join lateral
       (select x.contact_id from address x where x.account_id = $1 and x.kind = d.kind and x.value = d.value limit 1) a`,
    [addresses.of(rows.flatMap((row) => row.addresses.map(({ kind, value }) => ({ kind, value }))))],
    'import_owners',
  );
  return new Map(found.map((one) => [ownerKey(one), one.id]));
}

/** Whose value changed since the import looked is not found by the old one. */
async function readKeys(
  sql: AccountSql,
  rows: readonly ImportRow[],
  { importId, match }: { importId: string; match: string },
): Promise<Map<string, string>> {
  const found = await sql<{ key: string; id: string }>(
    `select k.key, c.id from unnest($3::text[]) d(key) join import_key k on k.account_id = $1 and k.import_id = $2 and k.key = d.key
     join contact c on c.account_id = $1 and c.id = k.contact_id and left(lower(c.fields ->> $4), 200) = d.key`,
    [importId, [...new Set(rows.flatMap(({ key }) => key ?? []))], match],
  );
  return new Map(found.map(({ key, id }) => [key, id]));
}

const labels = {
  tag: `select x.contact_id as id, t.name_key as name from tag t join contact_tag x on x.account_id = $1 and x.tag_id = t.id
    where t.account_id = $1 and t.name_key = any (select lower(n) from unnest($3::text[]) n) and x.contact_id = any ($2::uuid[])`,
  group: `select m.contact_id as id, g.name_key as name from contact_group g join contact_group_member m on m.account_id = $1 and m.group_id = g.id
    where g.account_id = $1 and g.archived_at is null and g.name_key = any (select lower(n) from unnest($3::text[]) n) and m.contact_id = any ($2::uuid[])`,
};
async function readLabels(sql: AccountSql, statement: string, ids: readonly string[], names: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0 || names.length === 0) return new Set();
  const found = await sql<{ id: string; name: string }>(statement, [ids, names]);
  return new Set(found.map(({ id, name }) => `${id} ${name}`));
}

async function readClosed(sql: AccountSql, names: readonly string[]): Promise<Set<string>> {
  if (names.length === 0) return new Set();
  const found = await sql<{ name: string }>(
    `select name_key as name from contact_group where account_id = $1 and archived_at is null and query is not null
       and name_key = any (select lower(n) from unnest($2::text[]) n)`,
    [names],
  );
  return new Set(found.map(({ name }) => name));
}
