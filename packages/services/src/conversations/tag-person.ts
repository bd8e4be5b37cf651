import type { ConversationDetail, CreateLabel } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { newId, requireRight, userError } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { readDetail } from './get-conversation.ts';
import { readConversation } from './read-conversation.ts';
import { tellConversation } from './tell-conversation.ts';

/** Gives the person a tag, which is made when there is none of that name. 409 `conversation.no_contact` for an address that is nobody's. */
export const tagPerson = (context: ActorContext, id: string, { name }: CreateLabel): Promise<ConversationDetail> =>
  withContact(context, id, async (sql, contactId) => {
    await sql('insert into tag (account_id, id, name) values ($1, $2, $3) on conflict (account_id, name_key) do nothing', [newId(), name]);
    await sql(
      `insert into contact_tag (account_id, tag_id, contact_id) select t.account_id, t.id, $3 from tag t where t.account_id = $1 and t.name_key = lower($2)
       on conflict do nothing`,
      [name, contactId],
    );
  });

/** Takes a tag from the person; one they do not have changes nothing. */
export const untagPerson = (context: ActorContext, id: string, tagId: string): Promise<ConversationDetail> =>
  withContact(context, id, async (sql, contactId) => {
    await sql('delete from contact_tag where account_id = $1 and tag_id = $2 and contact_id = $3', [findableTag(tagId), contactId]);
  });

const findableTag = (id: string): string => findableId('tag', id);

async function withContact(
  context: ActorContext,
  id: string,
  change: (sql: AccountSql, contactId: string) => Promise<void>,
): Promise<ConversationDetail> {
  const { db, channels, actor } = context;
  requireRight(actor, 'conversation.answer');
  const conversationId = findableId('conversation', id);
  const detail = await db.withAccountSql(actor.accountId, async (sql) => {
    const { contact_id } = await readConversation(sql, conversationId);
    if (contact_id === null) throw userError('conversation.no_contact', {}, { status: 409 });
    await change(sql, contact_id);
    return readDetail(sql, channels, conversationId);
  });
  await tellConversation(context, conversationId);
  return detail;
}
