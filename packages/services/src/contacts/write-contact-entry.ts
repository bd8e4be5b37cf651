import type { contactChangeKinds } from '@signalbox/contract';
import { type AccountSql, insertInto } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { Actor } from '../shared/actor.ts';

/** Something that a member did with a contact, by uuid. */
export interface NewContactEntry {
  contactId: string;
  kind: (typeof contactChangeKinds)[number] | 'note';
  what?: string | null;
  was?: string | null;
  now?: string | null;
}

/** Keeps what a member did with contacts, with who it was. */
export const writeContactEntries = (sql: AccountSql, actor: Actor, entries: readonly NewContactEntry[]): Promise<void> =>
  insertEntries(
    sql,
    entries.map(({ contactId, kind, what, was, now }) => ({
      ...{ id: newId(), contact_id: contactId, user_id: actor.userId, kind },
      ...{ what: cut(what, 400), was: cut(was, 4000), is_now: cut(now, 4000) },
    })),
  );

const cut = (text: string | null | undefined, most: number): string | null => (text ? text.slice(0, most) : null);

const insertEntries = insertInto('contact_entry', {
  ...{ id: 'uuid', contact_id: 'uuid', user_id: 'uuid', kind: 'text' },
  ...{ what: 'text?', was: 'text?', is_now: 'text?' },
});
