import type { ChangeConversations, ChangedConversations, ConversationChange } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, isSignalboxError, requireRight, toPublicId } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { assign, close, open } from './change-conversation.ts';
import { tellConversation } from './tell-conversation.ts';

/** Changes several conversations at once, all or none; one that somebody wrote in meanwhile is not closed, and told. One that is gone is passed by. */
export async function changeConversations(context: ActorContext, { changes }: ChangeConversations): Promise<ChangedConversations> {
  const { db, actor } = context;
  requireRight(actor, 'conversation.answer');
  const wanted = new Map(changes.map((change) => [findableId('conversation', change.id), change]));
  const undo: ConversationChange[] = [];
  const writtenMeanwhile: string[] = [];
  await db.withAccountSql(actor.accountId, async (sql) => {
    // In the order of their ids, so that two who change the same ones do not wait for each other crosswise.
    const rows = await sql<Before>(
      'select id, assignee_id, closed_at, unread_ids, last_id from conversation where account_id = $1 and id = any ($2::uuid[]) order by id for update',
      [[...wanted.keys()]],
    );
    for (const row of rows) {
      const change = wanted.get(row.id);
      if (!change) continue;
      try {
        const back = await changeOne(sql, context, { row, change });
        // What comes after this stays as it is when it is put back.
        const at = new Date(idTime(row.last_id)).toISOString();
        if (Object.keys(back).length > 0) undo.push({ id: change.id, at, ...back });
      } catch (error) {
        if (!isSignalboxError(error) || error.code !== 'conversation.written_meanwhile') throw error;
        writtenMeanwhile.push(change.id);
      }
    }
  });
  for (const { id } of undo) await tellConversation(context, findableId('conversation', id));
  return { undo, writtenMeanwhile };
}

interface Before {
  id: string;
  assignee_id: string | null;
  closed_at: Date | null;
  unread_ids: string[];
  last_id: string;
}

/** What puts it back. */
async function changeOne(
  sql: AccountSql,
  context: ActorContext,
  { row, change }: { row: Before; change: ConversationChange },
): Promise<Omit<ConversationChange, 'id'>> {
  const conversationId = row.id;
  const back: Omit<ConversationChange, 'id'> = {};
  const seen = change.at === undefined ? null : await lastIdAt(sql, change.at);
  if (change.isClosed === true && row.closed_at === null) {
    await close(sql, context, { conversationId, seen });
    back.isClosed = false;
  }
  if (change.isClosed === false && row.closed_at !== null) {
    await open(sql, context, conversationId);
    back.isClosed = true;
  }
  if (change.assigneeId !== undefined) {
    const assigneeId = change.assigneeId === null ? null : findableId('user', change.assigneeId);
    await assign(sql, context, { conversationId, assigneeId });
    if (assigneeId !== row.assignee_id) back.assigneeId = row.assignee_id === null ? null : toPublicId('user', row.assignee_id);
  }
  const unread = await unreadAfter(sql, { row, change, seen });
  if (unread && unread.join() !== row.unread_ids.join()) {
    await sql('update conversation set unread_ids = $3::uuid[] where account_id = $1 and id = $2', [conversationId, unread]);
    back.unread = row.unread_ids.map((id) => toPublicId('message', id));
  }
  return back;
}

/** What is unread then; null = it stays. Marked as unread it is the newest message. */
async function unreadAfter(
  sql: AccountSql,
  { row, change, seen }: { row: Before; change: ConversationChange; seen: string | null },
): Promise<string[] | null> {
  if (change.unread) {
    const asked = change.unread.map((id) => findableId('message', id));
    const there = await sql<{ id: string }>('select id from message where account_id = $1 and id = any ($2::uuid[])', [asked]);
    const known = new Set([row.last_id, ...there.map(({ id }) => id)]);
    const later = row.unread_ids.filter((id) => seen !== null && id > seen);
    return [...new Set([...asked.filter((id) => known.has(id)), ...later])].sort().slice(0, 100);
  }
  if (change.isRead === true) return row.unread_ids.filter((id) => seen !== null && id > seen);
  if (change.isRead === false && row.unread_ids.length === 0) return [row.last_id];
  return null;
}

/** Above every id of that millisecond. */
async function lastIdAt(sql: AccountSql, at: string): Promise<string> {
  const [row] = await sql.bare<{ id: string }>(`select uuid7_floor($1::timestamptz + interval '1 ms') as id`, [at]);
  return row?.id ?? '';
}
