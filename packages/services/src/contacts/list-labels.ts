import type { GroupList, GroupQuery, TagList } from '@signalbox/contract';
import { requireRight, toPublicId } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';

/** The tags of the account by name, with the number of contacts. */
export function listTags({ db, actor }: ActorContext): Promise<TagList> {
  requireRight(actor, 'contact.read');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const rows = await sql<TagList['items'][number]>(
      `select t.id, t.name, t.colour, (select count(*)::int from contact_tag x where x.account_id = t.account_id and x.tag_id = t.id) as count
       from tag t where t.account_id = $1 order by t.name_key limit 2000`,
    );
    return { items: rows.map((row) => ({ ...row, id: toPublicId('tag', row.id) })) };
  });
}

/** The groups of the account by name, with the number of members; the archived ones alone when they are asked for. */
export function listGroups({ db, actor }: ActorContext, { archived = false }: GroupQuery = {}): Promise<GroupList> {
  requireRight(actor, 'contact.read');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const rows = await sql<GroupList['items'][number]>(
      `select g.id, g.name, g.query is not null as auto,
         case when g.query is null then (select count(*)::int from contact_group_member m where m.account_id = g.account_id and m.group_id = g.id)
           when g.counted_at is not null then g.member_count end as count
       from contact_group g where g.account_id = $1 and (g.archived_at is not null) = $2 order by g.name_key limit 2000`,
      [archived],
    );
    return { items: rows.map((row) => ({ ...row, id: toPublicId('group', row.id) })) };
  });
}
