import type { Contact, ContactQuery, Page } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, parsePhone, requireRight, toPublicId } from '@signalbox/domain';
import { memberSql } from '@signalbox/runner';
import { findableId, readDatedPage, toPage } from '../shared/page.ts';
import { readSearch } from '../shared/read-search.ts';
import type { ReadContext } from '../shared/service-context.ts';

/** Contacts, newest first. Search: begin of the name, of the last name, of a phone number or of an e-mail address. */
export async function listContacts({ db, actor }: ReadContext, query: ContactQuery): Promise<Page<Contact>> {
  requireRight(actor, 'contact.read');
  const { before, after, take } = readDatedPage('contact', query);
  const { name, phone } = readSearch(query.search);
  const asked: Asked = {
    ...{ before, after, take, name, status: query.status },
    phone: phone && internationally(phone),
    tagId: query.tagId === undefined ? null : findableId('tag', query.tagId),
    groupId: query.groupId === undefined ? null : findableId('group', query.groupId),
  };
  const rows = await db.withAccountSql(actor.accountId, async (sql) => {
    const query = asked.groupId === null ? null : await readGroupQuery(sql, asked.groupId);
    return viewRows(sql, await (query === null ? findIds(sql, asked) : findMembers(sql, asked, query)));
  });
  return toPage('contact', rows, {
    take,
    view: (row) => ({ ...row, id: toPublicId('contact', row.id), createdAt: new Date(idTime(row.id)).toISOString() }),
  });
}

/** A number with its plus, or the whole of one as it is dialled at home; null = nobody can tell yet. */
function internationally(digits: string): string | null {
  if (!digits.startsWith('0')) return digits.startsWith('+') ? digits : `+${digits}`;
  try {
    return parsePhone(digits);
  } catch {
    return null;
  }
}

interface Asked {
  before: string;
  after: string;
  take: number;
  name: string | null;
  phone: string | null;
  status: ContactQuery['status'];
  tagId: string | null;
  groupId: string | null;
}

/** The query of a group that fills itself; null = its members are kept. */
async function readGroupQuery(sql: AccountSql, groupId: string): Promise<unknown> {
  const [group] = await sql<{ query: unknown }>('select query from contact_group where account_id = $1 and id = $2', [groupId]);
  return group?.query ?? null;
}

/** The ids of the page of a group that fills itself: contacts are gone through until there are enough. */
async function findMembers(sql: AccountSql, { before, after, take, name, phone, tagId }: Asked, query: unknown): Promise<string[]> {
  const { row, matches, filter } = memberSql(query);
  const found = name === null ? 'true' : `c.id in (${foundByWords})`;
  const rows = await sql<{ id: string }>(
    `with ${row} select c.id from contact c, q where ${matches} and c.id < $3 and c.id >= $4 and ($5::text is null or ${found})
       and ($6::text is null or true) and ($7::text is null or true)
       and ($8::uuid is null or exists (select from contact_tag x where x.account_id = $1 and x.tag_id = $8 and x.contact_id = c.id))
     order by c.id desc limit $9`,
    [filter, before, after, name, name === null ? null : `${name}${last}`, phone, tagId, take],
  );
  return rows.map(({ id }) => id);
}

/** The ids of the page alone. Who has a tag or is in a group is walked in the order of the ids by the index of tags or members. */
async function findIds(sql: AccountSql, { before, after, take, name, phone, status, tagId, groupId }: Asked): Promise<string[]> {
  const { from, id } = sources[tagId !== null ? 'tag' : groupId !== null ? 'group' : 'all'];
  const rows = await sql<{ id: string }>(
    `select ${id} as id from ${from}
     where c.account_id = $1 and ${id} < $2 and ${id} >= $3 and ${inStatus[status ?? 'kept']}
       and ${name === null ? '$5::text is null and $6::text is null and $7::text is null' : `c.id in (${foundByWords})`}
       and ${tagId === null ? '$8::uuid is null' : 'x.tag_id = $8'} and ${inGroup(tagId, groupId)}
     order by ${id} desc limit $4`,
    [before, after, take, name, name === null ? null : `${name}${last}`, phone, tagId, groupId],
  );
  return rows.map((row) => row.id);
}

const sources = {
  all: { from: 'contact c', id: 'c.id' },
  tag: {
    from: 'contact_tag x join contact c on c.account_id = x.account_id and c.id = x.contact_id and x.account_id = $1',
    id: 'x.contact_id',
  },
  group: {
    from: 'contact_group_member m join contact c on c.account_id = m.account_id and c.id = m.contact_id and m.account_id = $1',
    id: 'm.contact_id',
  },
} as const;
function inGroup(tagId: string | null, groupId: string | null): string {
  if (groupId === null) return '$9::uuid is null';
  if (tagId === null) return 'm.group_id = $9';
  return 'exists (select from contact_group_member m where m.account_id = $1 and m.group_id = $9 and m.contact_id = c.id)';
}
const last = '\u{10ffff}';

const inStatus = {
  kept: `c.status <> 'archived'`,
  active: `c.status = 'active'`,
  blocked: `c.status = 'blocked'`,
  archived: `c.status = 'archived'`,
} as const;

/** Each by its own index. Of a number only digits follow, and the colon stands behind them. */
const foundByWords = `
  select x.id from contact x where x.account_id = $1 and x.name_key ~>=~ $5 and x.name_key ~<~ $6
  union all select x.id from contact x where x.account_id = $1 and x.last_key ~>=~ $5 and x.last_key ~<~ $6
  union all select a.contact_id from address a where a.account_id = $1 and a.kind = 'email' and a.value >= $5 and a.value < $6
  union all select a.contact_id from address a where a.account_id = $1 and a.kind = 'phone' and a.value >= $7 and a.value < $7 || ':'`;

type ContactRow = Omit<Contact, 'createdAt'>;
const viewRows = (sql: AccountSql, ids: readonly string[]): Promise<ContactRow[]> =>
  sql<ContactRow>(
    `select c.id, c.name, c.status,
       array(select a.value from address a where a.account_id = c.account_id and a.contact_id = c.id and a.kind = 'phone' order by a.rank, a.id) as phones,
       array(select a.value from address a where a.account_id = c.account_id and a.contact_id = c.id and a.kind = 'email' order by a.rank, a.id) as emails,
       array(select t.name from contact_tag x join tag t on t.account_id = x.account_id and t.id = x.tag_id
         where x.account_id = c.account_id and x.contact_id = c.id order by t.name_key) as tags,
       array(select g.name from contact_group_member x join contact_group g on g.account_id = x.account_id and g.id = x.group_id
         where x.account_id = c.account_id and x.contact_id = c.id and g.archived_at is null order by g.name_key) as groups
     from contact c where c.account_id = $1 and c.id = any ($2::uuid[]) order by c.id desc`,
    [ids],
  );
