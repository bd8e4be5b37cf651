import type { ChangeGroup, GroupDetail } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, toPublicId, userError } from '@signalbox/domain';
import type { Catalogue } from '@signalbox/flow';
import { countGroup } from '@signalbox/runner';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { findLabelUses } from './find-label-uses.ts';
import { readQuery } from './group-query.ts';

/** A group with the workflows that name it, also an archived one. */
export function getGroup({ db, catalogue, actor }: ActorContext, id: string): Promise<GroupDetail> {
  requireRight(actor, 'contact.read');
  const groupId = findableId('group', id);
  return db.withAccountSql(actor.accountId, (sql) => readGroup(sql, catalogue, groupId));
}

/** Renames a group, archives it or brings it back. Steps name groups by their name, so one that is used is neither renamed nor archived: `group.used` (409). */
export function changeGroup({ db, catalogue, actor }: ActorContext, id: string, change: ChangeGroup): Promise<GroupDetail> {
  requireRight(actor, 'contact.edit');
  const groupId = findableId('group', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await sql('select id from contact_group where account_id = $1 and id = $2 for no key update', [groupId]);
    const before = await readGroup(sql, catalogue, groupId);
    const { name = before.name, archived = before.archived } = change;
    if (change.when !== undefined) {
      if (before.when === null) throw userError('group.by_hand', {}, { status: 409, field: 'when' });
      readQuery(change.when);
    }
    const isGoing = archived && !before.archived;
    if (before.uses.length > 0 && (isGoing || name.toLowerCase() !== before.name.toLowerCase()))
      throw userError('group.used', { names: before.uses.map((use) => use.name).slice(0, 5) }, { status: 409, field: 'name' });
    if (!archived) await refuseTaken(sql, groupId, name);
    await sql(
      `update contact_group set name = $3, archived_at = case when $4 then coalesce(archived_at, now()) end, query = coalesce($5::jsonb, query), revision = revision + 1
       where account_id = $1 and id = $2`,
      [groupId, name, archived, change.when === undefined ? null : JSON.stringify({ when: change.when })],
    );
    return readGroup(sql, catalogue, groupId);
  });
}

async function refuseTaken(sql: AccountSql, groupId: string, name: string): Promise<void> {
  const [other] = await sql(
    'select 1 from contact_group where account_id = $1 and name_key = lower($3) and archived_at is null and id <> $2',
    [groupId, name],
  );
  if (other) throw userError('group.taken', { name }, { status: 409, field: 'name' });
}

/** By uuid. Throws `group.not_found`. */
export async function readGroup(sql: AccountSql, catalogue: Catalogue, groupId: string): Promise<GroupDetail> {
  const [row] = await sql<Omit<GroupDetail, 'uses' | 'count'> & { query: unknown }>(
    `select g.id, g.name, g.query is not null as auto, g.query ->> 'when' as "when", g.archived_at is not null as archived, g.query
     from contact_group g where g.account_id = $1 and g.id = $2`,
    [groupId],
  );
  if (!row) throw notFound('group');
  const { query, ...group } = row;
  const count = await countGroup(sql, { id: groupId, query });
  // Lists show what was counted last.
  if (group.auto)
    await sql('update contact_group set member_count = $3, counted_at = now() where account_id = $1 and id = $2', [groupId, count]);
  return {
    ...{ ...group, id: toPublicId('group', group.id), count },
    uses: await findLabelUses(sql, catalogue, { of: 'groups', name: group.name }),
  };
}
