import { type AccountSql, rowsOf } from '@signalbox/db';
import { writeContactEntries } from '../contacts/write-contact-entry.ts';
import { actorOf } from './import-people.ts';
import { type ImportWork, moveOn } from './open-work.ts';
import { putAt, valueAt } from './plan-rows.ts';

const slice = 2000;

interface ChangeRow {
  id: string;
  isNew: boolean;
  was: Record<string, unknown>;
  isNow: Record<string, unknown>;
  name: string;
  language: string | null;
  fields: Record<string, unknown>;
  status: string;
}

/** Takes back what an import did with the next contacts: who came by it is archived, what it changed is put back unless somebody changed it since. */
export async function undoSlice(sql: AccountSql, work: ImportWork): Promise<boolean> {
  const { id, userId, name, place } = work;
  const rows = await sql<ChangeRow>(
    `select c.id, i.is_new as "isNew", i.was, i.is_now as "isNow", c.name, c.language, c.fields, c.status from import_change i
     join contact c on c.account_id = $1 and c.id = i.contact_id where i.account_id = $1 and i.import_id = $2 and i.contact_id > $3
     order by i.contact_id limit ${slice} for no key update of c`,
    [id, place.after],
  );
  const last = rows.at(-1)?.id;
  if (last === undefined) return false;
  const after = rows.map(putBack);
  await sql(restoreText, [restored.of(after)]);
  for (const statement of [takeAddresses, takeTags, takeGroups, putIntoGroups]) await sql(statement, [id, place.after, last]);
  await writeContactEntries(
    sql,
    actorOf(sql, userId),
    after.map((one) => ({ contactId: one.id, kind: 'import_undone', what: name })),
  );
  work.place = { ...place, after: last };
  await moveOn(sql, work);
  return rows.length === slice;
}

function putBack({ id, isNew, was, isNow, name, language, fields, status }: ChangeRow) {
  const contact = { name, language, fields: { ...fields } };
  for (const [at, value] of Object.entries(isNow)) if (valueAt(contact, at) === value) putAt(contact, at, was[at] ?? null);
  return { id, ...contact, status: isNew ? 'archived' : status };
}

const restored = rowsOf({ id: 'uuid', name: 'text', language: 'text?', fields: 'jsonb', status: 'text' });
const restoreText = `update contact c set name = d.name, language = d.language, fields = d.fields, status = d.status, revision = c.revision + 1, updated_at = now()
  from ${restored.from('$2')} where c.account_id = $1 and c.id = d.id`;

const changed = 'import_change i where i.account_id = $1 and i.import_id = $2 and i.contact_id > $3 and i.contact_id <= $4';
const takeAddresses = `delete from address a using ${changed} and a.account_id = $1 and a.contact_id = i.contact_id and a.id = any (i.address_ids)`;
const takeTags = `delete from contact_tag t using ${changed} and t.account_id = $1 and t.contact_id = i.contact_id and t.tag_id = any (i.tag_ids)`;
const takeGroups = `delete from contact_group_member m using ${changed} and m.account_id = $1 and m.contact_id = i.contact_id and m.group_id = any (i.group_ids)`;
const putIntoGroups = `insert into contact_group_member (account_id, group_id, contact_id) select $1, g.id, i.contact_id
  from import_change i cross join lateral unnest(i.left_ids) l(id) join contact_group g on g.account_id = $1 and g.id = l.id
  where i.account_id = $1 and i.import_id = $2 and i.contact_id > $3 and i.contact_id <= $4 on conflict do nothing`;
