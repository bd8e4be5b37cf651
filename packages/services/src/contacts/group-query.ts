import type { GroupPreview, Person, PreviewGroup, WhyMember } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, toPublicId, userError } from '@signalbox/domain';
import { type CompiledQuery, compiledSql, compileQuery, GroupWhen, memberSql } from '@signalbox/runner';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';

/** A condition as contacts are looked up by it. Throws `group.query` (422) for what they cannot be looked up by. */
export function readQuery(when: string): CompiledQuery {
  const compiled = compileQuery(when);
  if (typeof compiled === 'string') throw userError(`group.query.${compiled}`, {}, { field: 'when', status: 422 });
  return compiled;
}

/** How many belong by a condition, the first of them, and who would come and go. */
export async function previewGroup({ db, actor }: ActorContext, { when, groupId }: PreviewGroup): Promise<GroupPreview> {
  requireRight(actor, 'contact.read');
  const query = compiledSql(readQuery(when));
  const beside = groupId === undefined ? null : findableId('group', groupId);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const first = await sql<Person>(
      `with ${query.row} select c.id, c.name from contact c, q where ${query.matches} order by c.id desc limit 5`,
      [query.filter],
    );
    const [counted] = await sql<{ n: number }>(`with ${query.row} select count(*)::int as n from contact c, q where ${query.matches}`, [
      query.filter,
    ]);
    const count = counted?.n ?? 0;
    const both = beside === null ? null : await countBoth(sql, when, beside);
    return {
      ...{ count, first: first.map(({ id, name }) => ({ id: toPublicId('contact', id), name })) },
      ...{ joins: count - (both?.stay ?? 0), leaves: (both?.now ?? 0) - (both?.stay ?? 0) },
    };
  });
}

/** How many belong now, and how many of them would still. */
async function countBoth(sql: AccountSql, when: string, groupId: string): Promise<{ now: number; stay: number }> {
  const [group] = await sql<{ query: unknown }>('select query from contact_group where account_id = $1 and id = $2', [groupId]);
  if (!group) throw notFound('group');
  const before = GroupWhen.safeParse(group.query);
  if (!before.success) return { now: 0, stay: 0 };
  const [now, stay] = [before.data.when, `(${before.data.when}) && (${when})`].map((text) => memberSql({ when: text }));
  const count = async (query: typeof now): Promise<number> => {
    if (!query) return 0;
    const [row] = await sql<{ n: number }>(`with ${query.row} select count(*)::int as n from contact c, q where ${query.matches}`, [
      query.filter,
    ]);
    return row?.n ?? 0;
  };
  return { now: await count(now), stay: await count(stay) };
}

/** Whether somebody belongs to a group that fills itself, and which parts of its condition hold for them. */
export async function whyMember({ db, actor }: ActorContext, id: string, contactId: string): Promise<WhyMember> {
  requireRight(actor, 'contact.read');
  const [groupUuid, contactUuid] = [findableId('group', id), findableId('contact', contactId)];
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [group] = await sql<{ query: unknown }>('select query from contact_group where account_id = $1 and id = $2', [groupUuid]);
    const stored = GroupWhen.safeParse(group?.query);
    if (!stored.success) throw notFound('group');
    const { join, parts, values } = readQuery(stored.data.when);
    const [row] = await sql<{ active: boolean; holds: boolean[] }>(
      `with q as materialized (select $2::jsonb as v) select c.status = 'active' as active, array[${parts.map((part) => part.sql).join(', ')}] as holds
       from contact c, q where c.account_id = $1 and c.id = $3`,
      [JSON.stringify(values), contactUuid],
    );
    if (!row) throw notFound('contact');
    const isIn = row.active && (join === 'and' ? row.holds.every(Boolean) : row.holds.some(Boolean));
    return { isIn, join, active: row.active, parts: parts.map(({ text }, no) => ({ text, holds: row.holds[no] === true })) };
  });
}
