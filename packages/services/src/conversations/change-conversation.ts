import type { ChangeConversation, ConversationDetail, ReadConversation } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { requireRight, userError } from '@signalbox/domain';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readDetail } from './get-conversation.ts';
import { lockConversation } from './read-conversation.ts';
import { tellConversation } from './tell-conversation.ts';
import { writeEntry } from './write-entry.ts';

/** Gives a conversation to a member, closes it, or opens it again; what is so already changes nothing. */
export async function changeConversation(context: ActorContext, id: string, change: ChangeConversation): Promise<ConversationDetail> {
  const { db, channels, actor } = context;
  requireRight(actor, 'conversation.answer');
  const conversationId = findableId('conversation', id);
  const assigneeId = change.assigneeId === undefined || change.assigneeId === null ? null : findableId('user', change.assigneeId);
  const seen = change.seen === undefined ? null : findableId('conversationEntry', change.seen);
  const detail = await db.withAccountSql(actor.accountId, async (sql) => {
    await lockConversation(sql, conversationId);
    if (change.assigneeId !== undefined) await assign(sql, context, { conversationId, assigneeId });
    if (change.isClosed === true) await close(sql, context, { conversationId, seen });
    if (change.isClosed === false) await open(sql, context, conversationId);
    return readDetail(sql, channels, conversationId);
  });
  await tellConversation(context, conversationId);
  return detail;
}

/** What came up to here has been read. What came later, or comes in this moment, stays unread. */
export async function readUpTo(context: ActorContext, id: string, { seen }: ReadConversation): Promise<void> {
  const { db, actor } = context;
  requireRight(actor, 'conversation.read');
  const [conversationId, upTo] = [findableId('conversation', id), findableId('conversationEntry', seen)];
  const changed = await db.withAccountSql(actor.accountId, async (sql) => {
    await lockConversation(sql, conversationId);
    return sql(
      `update conversation set unread_ids = array(select u from unnest(unread_ids) u where u > $3 order by u)
       where account_id = $1 and id = $2 and unread_ids <> '{}' returning id`,
      [conversationId, upTo],
    );
  });
  if (changed.length > 0) await tellConversation(context, conversationId);
}

/** Gives it to a member; null = to nobody. The caller holds the conversation. */
export async function assign(
  sql: AccountSql,
  { actor }: ActorContext,
  { conversationId, assigneeId }: { conversationId: string; assigneeId: string | null },
): Promise<void> {
  if (assigneeId !== null) {
    const members = await sql('select 1 from membership where account_id = $1 and user_id = $2', [assigneeId]);
    if (members.length === 0) throw notFound('user');
  }
  const changed = await sql(
    'update conversation set assignee_id = $3 where account_id = $1 and id = $2 and assignee_id is distinct from $3 returning id',
    [conversationId, assigneeId],
  );
  if (changed.length > 0) await writeEntry(sql, actor, { conversationId, kind: 'assigned', toUserId: assigneeId });
}

/** 409 when something unread came after `seen`; null = whatever came. The caller holds the conversation. */
export async function close(
  sql: AccountSql,
  { actor }: ActorContext,
  { conversationId, seen }: { conversationId: string; seen: string | null },
): Promise<void> {
  const [later] = await sql(
    'select 1 from conversation, unnest(unread_ids) u where account_id = $1 and id = $2 and closed_at is null and u > $3 limit 1',
    [conversationId, seen ?? lastId],
  );
  if (later) throw userError('conversation.written_meanwhile', {}, { status: 409 });
  const changed = await sql(
    'update conversation set closed_at = now() where account_id = $1 and id = $2 and closed_at is null returning id',
    [conversationId],
  );
  if (changed.length > 0) await writeEntry(sql, actor, { conversationId, kind: 'closed' });
}

/** The caller holds the conversation. */
export async function open(sql: AccountSql, { actor }: ActorContext, conversationId: string): Promise<void> {
  const changed = await sql(
    'update conversation set closed_at = null where account_id = $1 and id = $2 and closed_at is not null returning id',
    [conversationId],
  );
  if (changed.length > 0) await writeEntry(sql, actor, { conversationId, kind: 'opened' });
}

const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
