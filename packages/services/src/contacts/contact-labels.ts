import type { ContactDetail, CreateLabel } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight } from '@signalbox/domain';
import { enqueueEvents, groupPort, tagPort } from '@signalbox/runner';
import type { Actor } from '../shared/actor.ts';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readContact } from './get-contact.ts';
import { writeContactEntries } from './write-contact-entry.ts';

/** Gives a contact a tag, which is made when there is none of that name. Runs that wait for it hear of it. */
export const tagContact = (context: ActorContext, id: string, { name }: CreateLabel): Promise<ContactDetail> =>
  labelling(context, id, (sql, contactId) => addTag(sql, context.actor, { ids: [contactId], name }));

/** Takes a tag from a contact; one they do not have changes nothing. */
export const untagContact = (context: ActorContext, { id, tagId }: { id: string; tagId: string }): Promise<ContactDetail> =>
  labelling(context, id, async (sql, contactId) => {
    const name = await tagName(sql, findableId('tag', tagId));
    return name === null ? [] : removeTag(sql, context.actor, { ids: [contactId], name });
  });

/** What a tag is called, by uuid; null when it is gone. */
export async function tagName(sql: AccountSql, tagId: string): Promise<string | null> {
  const [tag] = await sql<{ name: string }>('select name from tag where account_id = $1 and id = $2', [tagId]);
  return tag?.name ?? null;
}

/** Puts a contact into a group, which is made when there is none of that name. */
export const addToGroup = (context: ActorContext, id: string, { name }: CreateLabel): Promise<ContactDetail> =>
  labelling(context, id, (sql, contactId) => joinGroup(sql, context.actor, { ids: [contactId], name }));

/** Takes a contact out of a group; one they are not in changes nothing. */
export const removeFromGroup = (context: ActorContext, { id, groupId }: { id: string; groupId: string }): Promise<ContactDetail> =>
  labelling(context, id, async (sql, contactId) => {
    const [group] = await sql<{ name: string }>(
      'select name from contact_group where account_id = $1 and id = $2 and archived_at is null',
      [findableId('group', groupId)],
    );
    return group ? leaveGroup(sql, context.actor, { ids: [contactId], name: group.name }) : [];
  });

/** Some contacts of the account by uuid, and the name of a tag or group. Answers those for whom it was something new. */
export type Labelling = (sql: AccountSql, actor: Actor, labels: { ids: readonly string[]; name: string }) => Promise<string[]>;

export const addTag: Labelling = async (sql, actor, { ids, name }) => {
  const before = await having(sql, tagged, ids, name);
  const fresh = ids.filter((id) => !before.has(id));
  await tagPort(sql, { emit: (events) => enqueueEvents(sql, events) }).add(fresh.map((contactId) => ({ contactId, tag: name })));
  await note(sql, actor, 'tagged', fresh, name);
  return fresh;
};
export const removeTag: Labelling = async (sql, actor, { ids, name }) => {
  const there = [...(await having(sql, tagged, ids, name))];
  await tagPort(sql, { emit: async () => {} }).remove(there.map((contactId) => ({ contactId, tag: name })));
  await note(sql, actor, 'untagged', there, name);
  return there;
};
export const joinGroup: Labelling = async (sql, actor, { ids, name }) => {
  const before = await having(sql, grouped, ids, name);
  const fresh = ids.filter((id) => !before.has(id));
  await groupPort(sql).add(fresh.map((contactId) => ({ contactId, group: name })));
  await note(sql, actor, 'joined', fresh, name);
  return fresh;
};
export const leaveGroup: Labelling = async (sql, actor, { ids, name }) => {
  const there = [...(await having(sql, grouped, ids, name))];
  await groupPort(sql).remove(there.map((contactId) => ({ contactId, group: name })));
  await note(sql, actor, 'left', there, name);
  return there;
};

const tagged = `select x.contact_id as id from tag t join contact_tag x on x.account_id = $1 and x.tag_id = t.id
  where t.account_id = $1 and t.name_key = lower($3) and x.contact_id = any ($2::uuid[])`;
const grouped = `select m.contact_id as id from contact_group g join contact_group_member m on m.account_id = $1 and m.group_id = g.id
  where g.account_id = $1 and g.archived_at is null and g.name_key = lower($3) and m.contact_id = any ($2::uuid[])`;

/** Which of them have it already. `statement` is one of the two above. */
async function having(sql: AccountSql, statement: string, ids: readonly string[], name: string): Promise<Set<string>> {
  const rows = await sql<{ id: string }>(statement, [ids, name.trim()]);
  return new Set(rows.map(({ id }) => id));
}

const note = (sql: AccountSql, actor: Actor, kind: 'tagged' | 'untagged' | 'joined' | 'left', ids: readonly string[], name: string) =>
  writeContactEntries(
    sql,
    actor,
    ids.map((contactId) => ({ contactId, kind, what: name.trim() })),
  );

async function labelling(
  { db, waker, actor }: ActorContext,
  id: string,
  change: (sql: AccountSql, contactId: string) => Promise<string[]>,
): Promise<ContactDetail> {
  requireRight(actor, 'contact.edit');
  const contactId = findableId('contact', id);
  const detail = await db.withAccountSql(actor.accountId, async (sql) => {
    await readContact(sql, contactId);
    await change(sql, contactId);
    return readContact(sql, contactId);
  });
  waker.outbox(actor.accountId);
  return detail;
}
