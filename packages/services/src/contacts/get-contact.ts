import type { ContactDetail } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { type ContactStatus, idTime, requireRight, toPublicId } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { type ContactRunRow, contactRunColumns, contactRunView } from './contact-runs.ts';

/** A contact, where they can be written to, what they are sorted by, and the runs about them that are open. */
export function getContact({ db, actor }: ActorContext, id: string): Promise<ContactDetail> {
  requireRight(actor, 'contact.read');
  const contactId = findableId('contact', id);
  return db.withAccountSql(actor.accountId, (sql) => readContact(sql, contactId));
}

/** The same inside the caller's transaction, by uuid. Throws `contact.not_found`. */
export async function readContact(sql: AccountSql, contactId: string): Promise<ContactDetail> {
  const [row] = await sql<ContactRow>(
    `select id, name, language, time_zone as "timeZone", status, fields, revision, updated_at as "updatedAt" from contact where account_id = $1 and id = $2`,
    [contactId],
  );
  if (!row) throw notFound('contact');
  const { id, updatedAt, ...rest } = row;
  const [addresses, tags, groups, openRuns] = [
    await readAddresses(sql, contactId),
    await readTags(sql, contactId),
    await readGroups(sql, contactId),
    await readOpenRuns(sql, contactId),
  ];
  return {
    ...{ id: toPublicId('contact', id), ...rest, addresses, tags, groups, openRuns },
    ...{ createdAt: new Date(idTime(id)).toISOString(), updatedAt: updatedAt.toISOString() },
  };
}

interface ContactRow {
  id: string;
  name: string;
  language: string | null;
  timeZone: string | null;
  status: ContactStatus;
  fields: Record<string, unknown>;
  revision: number;
  updatedAt: Date;
}

interface AddressRow {
  id: string;
  kind: string;
  value: string;
  status: string;
  verified_at: Date | null;
  source: string | null;
  since: Date | null;
}
async function readAddresses(sql: AccountSql, contactId: string): Promise<ContactDetail['addresses']> {
  const rows = await sql<AddressRow>(
    `select a.id, a.kind, a.value, a.status, a.verified_at, o.source, o.created_at as since from address a
     left join opt_out o on o.account_id = a.account_id and o.kind = a.kind and o.value = a.value and o.category = '*'
     where a.account_id = $1 and a.contact_id = $2 order by a.rank, a.id`,
    [contactId],
  );
  return rows.map(({ id, kind, value, status, verified_at, source, since }) => ({
    ...{ id: toPublicId('address', id), kind, value, status, verifiedAt: verified_at?.toISOString() ?? null },
    optedOut: source === null || since === null ? null : { source, at: since.toISOString() },
  }));
}

export async function readTags(sql: AccountSql, contactId: string): Promise<ContactDetail['tags']> {
  const rows = await sql<ContactDetail['tags'][number]>(
    `select t.id, t.name, t.colour from contact_tag x join tag t on t.account_id = x.account_id and t.id = x.tag_id
     where x.account_id = $1 and x.contact_id = $2 order by t.name_key`,
    [contactId],
  );
  return rows.map((tag) => ({ ...tag, id: toPublicId('tag', tag.id) }));
}

async function readGroups(sql: AccountSql, contactId: string): Promise<ContactDetail['groups']> {
  const rows = await sql<{ id: string; name: string }>(
    `select g.id, g.name from contact_group_member m join contact_group g on g.account_id = m.account_id and g.id = m.group_id
     where m.account_id = $1 and m.contact_id = $2 and g.archived_at is null order by g.name_key`,
    [contactId],
  );
  return rows.map(({ id, name }) => ({ id: toPublicId('group', id), name }));
}

async function readOpenRuns(sql: AccountSql, contactId: string): Promise<ContactDetail['openRuns']> {
  const rows = await sql<ContactRunRow>(
    `select ${contactRunColumns} from run r join workflow w on w.account_id = r.account_id and w.id = r.workflow_id
     where r.account_id = $1 and r.contact_id = $2 and r.parent_id is null and r.status = 'open' order by r.id desc limit 20`,
    [contactId],
  );
  return rows.map(contactRunView);
}
