import type { AccountSql } from '@signalbox/db';
import { leaveGroup } from '../contacts/contact-labels.ts';
import { actorOf, groupName } from './import-people.ts';
import { type ImportWork, moveOn } from './open-work.ts';
import { noteChanges } from './write-rows.ts';

const slice = 2000;

/** Who is in the group that is replaced and not in the file leaves it. A dry run counts them. */
export async function leaveSlice(sql: AccountSql, work: ImportWork): Promise<boolean> {
  const { id, settings, place } = work;
  const name = settings.group === null ? null : await groupName(sql, settings.group);
  const members = await sql<{ id: string; stays: boolean }>(
    `select m.contact_id as id, exists (select from import_key k where k.account_id = $1 and k.import_id = $2 and k.key = '~' || m.contact_id::text) as stays
     from contact_group_member m where m.account_id = $1 and m.group_id = $3 and m.contact_id > $4 order by m.contact_id limit ${slice}`,
    [id, settings.group, place.after],
  );
  const leaving = members.flatMap((one) => (one.stays ? [] : [one.id]));
  work.counts.left += leaving.length;
  if (work.state === 'running' && name !== null && leaving.length > 0) {
    const gone = await leaveGroup(sql, actorOf(sql, work.userId), { ids: leaving, name });
    await noteChanges(
      sql,
      id,
      gone.map((contactId) => ({
        ...{ contact_id: contactId, is_new: false, was: {}, is_now: {}, address_ids: [], tag_ids: [], group_ids: [] },
        left_ids: [settings.group],
      })),
    );
  }
  work.place = { ...place, after: members.at(-1)?.id ?? place.after };
  await moveOn(sql, work);
  return members.length === slice;
}
