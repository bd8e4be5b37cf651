import type { ChangeContacts, ChangedContacts } from '@signalbox/contract';
import { requireRight, toPublicId } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { addTag, joinGroup, type Labelling, leaveGroup, removeTag } from './contact-labels.ts';
import { writeContactEntries } from './write-contact-entry.ts';

/** Does one thing for many contacts in one transaction; answers those for whom it was something new. Contacts that are gone are left out. */
export async function changeContacts({ db, waker, actor }: ActorContext, { ids, act }: ChangeContacts): Promise<ChangedContacts> {
  requireRight(actor, 'contact.edit');
  const wanted = [...new Set(ids.map((id) => findableId('contact', id)))].sort();
  const changed = await db.withAccountSql(actor.accountId, async (sql) => {
    const there = await sql<{ id: string; status: string }>(
      'select id, status from contact where account_id = $1 and id = any ($2::uuid[]) order by id for no key update',
      [wanted],
    );
    if (act.kind !== 'status') return labellings[act.kind](sql, actor, { ids: there.map(({ id }) => id), name: act.name });
    const other = there.filter(({ status }) => status !== act.status);
    const otherIds = other.map(({ id }) => id);
    await sql(
      `update contact set status = $3, revision = revision + 1, updated_at = now() where account_id = $1 and id = any ($2::uuid[])`,
      [otherIds, act.status],
    );
    await writeContactEntries(
      sql,
      actor,
      other.map(({ id, status }) => ({ contactId: id, kind: 'status', was: status, now: act.status })),
    );
    return otherIds;
  });
  waker.outbox(actor.accountId);
  return { ids: changed.map((id) => toPublicId('contact', id)) };
}

const labellings = { tag: addTag, untag: removeTag, join: joinGroup, leave: leaveGroup } as const satisfies Record<string, Labelling>;
