import type { NoteOnContact } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { lockContact } from './change-contact.ts';
import { writeContactEntries } from './write-contact-entry.ts';

/** Keeps a note that only members see. */
export function noteOnContact({ db, actor }: ActorContext, id: string, { text }: NoteOnContact): Promise<void> {
  requireRight(actor, 'contact.edit');
  const contactId = findableId('contact', id);
  return db.withAccountSql(actor.accountId, async (sql) => {
    await lockContact(sql, contactId);
    await writeContactEntries(sql, actor, [{ contactId, kind: 'note', now: text }]);
  });
}
