import type { Contact, ContactQuery, Page } from '@signalbox/contract';
import { idTime, requireRight, toPublicId } from '@signalbox/domain';
import { readDatedPage, toPage } from '../shared/page.ts';
import { readSearch } from '../shared/read-search.ts';
import type { ActorContext } from '../shared/service-context.ts';

type ContactRow = Omit<Contact, 'createdAt'>;

/** Contacts, newest first. Search: begin of the name or of a phone number. */
export async function listContacts({ db, actor }: ActorContext, query: ContactQuery): Promise<Page<Contact>> {
  requireRight(actor, 'contact.read');
  const { before, after, take } = readDatedPage('contact', query);
  const { name, phone } = readSearch(query.search);
  const rows = await db.withAccountSql(actor.accountId, (sql) =>
    sql<ContactRow>(
      `select c.id, c.name,
         array(select a.value from address a where a.account_id = c.account_id and a.contact_id = c.id and a.kind = 'phone' order by a.rank, a.id) as phones,
         array(select a.value from address a where a.account_id = c.account_id and a.contact_id = c.id and a.kind = 'email' order by a.rank, a.id) as emails,
         array(select t.name from contact_tag x join tag t on t.account_id = x.account_id and t.id = x.tag_id
           where x.account_id = c.account_id and x.contact_id = c.id order by t.name_key) as tags,
         array(select g.name from contact_group_member x join contact_group g on g.account_id = x.account_id and g.id = x.group_id
           where x.account_id = c.account_id and x.contact_id = c.id and g.archived_at is null order by g.name_key) as groups
       from contact c where c.account_id = $1 and c.id < $2 and c.id >= $6
         and ($4::text is null or starts_with(c.name_key, $4)
           or c.id in (select a.contact_id from address a where a.account_id = $1 and a.kind = 'phone' and starts_with(a.value, $5)))
       order by c.id desc limit $3`,
      [before, take, name, phone, after],
    ),
  );
  return toPage('contact', rows, {
    take,
    view: (row) => ({
      ...row,
      id: toPublicId('contact', row.id),
      createdAt: new Date(idTime(row.id)).toISOString(),
    }),
  });
}
