import { type AccountSql, insertInto } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { Actor } from '../shared/actor.ts';

interface NewEntry {
  conversationId: string;
  kind: 'note' | 'assigned' | 'closed' | 'opened' | 'sent';
  text?: string;
  toUserId?: string | null;
  messageId?: string;
  sendKey?: string;
}

/** Keeps what a member did in a conversation, with who it was. */
export const writeEntry = (sql: AccountSql, actor: Actor, { conversationId, kind, ...more }: NewEntry): Promise<void> =>
  insertEntry(sql, [
    {
      ...{ id: newId(), conversation_id: conversationId, user_id: actor.userId, kind, text: more.text },
      ...{ to_user_id: more.toUserId, message_id: more.messageId, send_key: more.sendKey },
    },
  ]);

const insertEntry = insertInto('conversation_entry', {
  ...{ id: 'uuid', conversation_id: 'uuid', user_id: 'uuid', kind: 'text', text: 'text?' },
  ...{ to_user_id: 'uuid?', message_id: 'uuid?', send_key: 'text?' },
});
