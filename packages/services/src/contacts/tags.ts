import type { ChangeTag, MergeTag, Tag, TagDetail } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, toPublicId, userError } from '@signalbox/domain';
import type { Catalogue } from '@signalbox/flow';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { addTag } from './contact-labels.ts';
import { findLabelUses } from './find-label-uses.ts';

/** A tag with who names it. */
export function getTag({ db, catalogue, actor }: ActorContext, id: string): Promise<TagDetail> {
  requireRight(actor, 'contact.read');
  return db.withAccountSql(actor.accountId, (sql) => readTag(sql, catalogue, findableId('tag', id)));
}

/** Gives it another name or colour. Steps and groups name tags by their name, so one that is used keeps it: `tag.used` (409). */
export function changeTag({ db, catalogue, actor }: ActorContext, id: string, change: ChangeTag): Promise<TagDetail> {
  requireRight(actor, 'contact.edit');
  const tagId = findableId('tag', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await lock(sql, [tagId]);
    const before = await readTag(sql, catalogue, tagId);
    const { name = before.name, colour = before.colour } = change;
    if (name.toLowerCase() !== before.name.toLowerCase()) refuseUsed(before);
    const [other] = await sql('select 1 from tag where account_id = $1 and name_key = lower($3) and id <> $2', [tagId, name]);
    if (other) throw userError('tag.taken', { name }, { status: 409, field: 'name' });
    await sql('update tag set name = $3, colour = $4 where account_id = $1 and id = $2', [tagId, name, colour]);
    return readTag(sql, catalogue, tagId);
  });
}

/** Its contacts get the other tag instead, as if somebody had tagged them, and it is gone. `tag.used` (409) while something names it. */
export async function mergeTag({ db, catalogue, waker, actor }: ActorContext, id: string, { intoId }: MergeTag): Promise<TagDetail> {
  requireRight(actor, 'contact.edit');
  const [tagId, into] = [findableId('tag', id), findableId('tag', intoId)];
  if (tagId === into) throw userError('tag.itself', {}, { status: 422, field: 'intoId' });
  const merged = await db.withAccountSql(actor.accountId, async (sql) => {
    await lock(sql, [tagId, into]);
    refuseUsed(await readTag(sql, catalogue, tagId));
    const { name } = await readTag(sql, catalogue, into);
    for (let ids = await lacking(sql, tagId, into); ids.length > 0; ids = await lacking(sql, tagId, into))
      await addTag(sql, actor, { ids, name });
    await sql('delete from tag where account_id = $1 and id = $2', [tagId]);
    return readTag(sql, catalogue, into);
  });
  waker.outbox(actor.accountId);
  return merged;
}

/** Takes it from everybody and away. `tag.used` (409) while something names it. */
export function removeTag({ db, catalogue, actor }: ActorContext, id: string): Promise<void> {
  requireRight(actor, 'contact.edit');
  const tagId = findableId('tag', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await lock(sql, [tagId]);
    refuseUsed(await readTag(sql, catalogue, tagId));
    await sql('delete from tag where account_id = $1 and id = $2', [tagId]);
  });
}

/** In the order of their ids, so that two merges never wait for each other crosswise. */
const lock = (sql: AccountSql, ids: readonly string[]) =>
  sql('select id from tag where account_id = $1 and id = any ($2::uuid[]) order by id for update', [ids]);

function refuseUsed({ uses, groups }: TagDetail): void {
  const names = [...uses, ...groups].map(({ name }) => name).slice(0, 5);
  if (names.length > 0) throw userError('tag.used', { names }, { status: 409, field: 'name' });
}

/** Some of the contacts that have the one and not the other. */
async function lacking(sql: AccountSql, tagId: string, into: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select x.contact_id as id from contact_tag x where x.account_id = $1 and x.tag_id = $2
       and not exists (select from contact_tag y where y.account_id = $1 and y.tag_id = $3 and y.contact_id = x.contact_id) limit 2000`,
    [tagId, into],
  );
  return rows.map(({ id }) => id);
}

async function readTag(sql: AccountSql, catalogue: Catalogue, tagId: string): Promise<TagDetail> {
  const [tag] = await sql<Tag>(
    `select t.id, t.name, t.colour, (select count(*)::int from contact_tag x where x.account_id = $1 and x.tag_id = t.id) as count
     from tag t where t.account_id = $1 and t.id = $2`,
    [tagId],
  );
  if (!tag) throw notFound('tag');
  const groups = await sql<{ id: string; name: string }>(
    `select id, name from contact_group where account_id = $1 and archived_at is null and position($2 in lower(query ->> 'when')) > 0 order by name_key limit 50`,
    [JSON.stringify(tag.name.toLowerCase())],
  );
  return {
    ...{ ...tag, id: toPublicId('tag', tag.id) },
    uses: await findLabelUses(sql, catalogue, { of: 'tags', name: tag.name }),
    groups: groups.map((group) => ({ ...group, id: toPublicId('group', group.id) })),
  };
}
