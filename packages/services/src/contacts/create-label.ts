import type { CreateGroup, CreateLabel, Group, Tag } from '@signalbox/contract';
import { insertInto } from '@signalbox/db';
import { newId, requireRight, toPublicId } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { readQuery } from './group-query.ts';

/** Makes a group without members, or one that fills itself; one of that name that is there already is given back. Who draws workflows may do so, as a run of theirs could. */
export async function createGroup({ db, actor }: ActorContext, { name, when }: CreateGroup): Promise<Group> {
  requireRight(actor, 'workflow.edit');
  if (when !== undefined) readQuery(when);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await insertGroup(sql, [{ id: newId(), name, query: when === undefined ? null : { when } }]);
    const [row] = await sql<Group>(
      `select g.id, g.name, g.query is not null as auto,
         case when g.query is null then (select count(*)::int from contact_group_member m where m.account_id = g.account_id and m.group_id = g.id)
           when g.counted_at is not null then g.member_count end as count
       from contact_group g where g.account_id = $1 and g.archived_at is null and g.name_key = lower($2)`,
      [name],
    );
    if (!row) throw new Error('a group that was just made is gone');
    return { ...row, id: toPublicId('group', row.id) };
  });
}

/** The same for a tag. */
export async function createTag({ db, actor }: ActorContext, { name }: CreateLabel): Promise<Tag> {
  requireRight(actor, 'workflow.edit');
  return db.withAccountSql(actor.accountId, async (sql) => {
    await insertTag(sql, [{ id: newId(), name }]);
    const [row] = await sql<Tag>(
      `select t.id, t.name, t.colour, (select count(*)::int from contact_tag x where x.account_id = t.account_id and x.tag_id = t.id) as count
       from tag t where t.account_id = $1 and t.name_key = lower($2)`,
      [name],
    );
    if (!row) throw new Error('a tag that was just made is gone');
    return { ...row, id: toPublicId('tag', row.id) };
  });
}

const insertTag = insertInto('tag', { id: 'uuid', name: 'text' }, 'on conflict (account_id, name_key) do nothing');
const insertGroup = insertInto(
  'contact_group',
  { id: 'uuid', name: 'text', query: 'jsonb?' },
  'on conflict (account_id, name_key) where archived_at is null do nothing',
);
