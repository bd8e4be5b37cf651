import type { SendInConversation, SentInConversation } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { type Channel, classes, type MessageContent, requireRight, SignalboxError, toPublicId, userError } from '@signalbox/domain';
import { createMessageQueue } from '@signalbox/messaging';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { lockConversation, readAddresses, readConversation } from './read-conversation.ts';
import { addressesOf, type LatestMessage, readLatest, readWays } from './read-ways.ts';
import { tellConversation } from './tell-conversation.ts';
import { writeEntry } from './write-entry.ts';

/**
 * Sends a message that a person wrote: into ledger and queue like any other, once for each key, whoever asks again and however often. What the
 * person wrote up to `seen` is answered by it. Throws `address.opted_out` for who gets no messages any more; no run hears of it.
 */
export async function sendInConversation(context: ActorContext, id: string, asked: SendInConversation): Promise<SentInConversation> {
  const { db, waker, actor } = context;
  requireRight(actor, 'conversation.answer');
  const conversationId = findableId('conversation', id);
  const seen = asked.seen === undefined ? null : findableId('conversationEntry', asked.seen);
  const done = await db.withAccountSql(actor.accountId, async (sql) => {
    await lockConversation(sql, conversationId);
    const before = await sentBefore(sql, conversationId, asked.key);
    if (before !== null) return { messageId: before, providerIds: null };
    const sent = await queue(sql, context, { conversationId, asked });
    await writeEntry(sql, actor, { conversationId, kind: 'sent', messageId: sent.messageId, sendKey: asked.key });
    await sql(
      `update conversation set last_id = greatest(last_id, $3), unread_ids = array(select u from unnest(unread_ids) u where u > $4 order by u),
         waits_id = (select u from unnest(unread_ids) u where u > $4 order by u limit 1)
       where account_id = $1 and id = $2`,
      [conversationId, sent.messageId, seen ?? sent.messageId],
    );
    return sent;
  });
  if (done.providerIds) {
    waker.lanes(done.providerIds);
    waker.live({ account: actor.accountId, messages: [done.messageId] });
    await tellConversation(context, conversationId);
  }
  return { messageId: toPublicId('message', done.messageId), isRepeat: done.providerIds === null };
}

async function sentBefore(sql: AccountSql, conversationId: string, key: string): Promise<string | null> {
  const [row] = await sql<{ conversation_id: string; message_id: string }>(
    'select conversation_id, message_id from conversation_entry where account_id = $1 and send_key = $2',
    [key],
  );
  if (row && row.conversation_id !== conversationId) throw userError('conversation.key_used', {}, { status: 409 });
  return row?.message_id ?? null;
}

async function queue(
  sql: AccountSql,
  { channels, linkUrl = '' }: ActorContext,
  { conversationId, asked }: { conversationId: string; asked: SendInConversation },
): Promise<{ messageId: string; providerIds: string[] }> {
  const channel = channels.get(asked.channel);
  const row = await readConversation(sql, conversationId);
  const addresses = await readAddresses(sql, row);
  const latest = await readLatest(sql, channels, addresses);
  const ways = await readWays(sql, channels, { addresses, latest });
  const way = ways.find((one) => one.channel === channel?.id);
  const [first] = channel ? addressesOf(channel, addresses) : [];
  const to = asked.to === undefined ? (way?.to[0] ?? first) : addresses.find(({ value }) => value === asked.to)?.value;
  if (!channel || to === undefined)
    throw userError('conversation.no_way', {}, { field: asked.to === undefined ? 'channel' : 'to', status: 422 });
  const content = contentOf(
    channel,
    asked,
    latest.find((one) => one.channel === channel.id && one.theirs === to),
  );
  const item = {
    ...{ runId: null, nodeId: null, class: classes.interactive, channel: channel.id, content },
    ...{ to, contactId: row.contact_id, from: asked.from ?? way?.from[0] ?? null, shortLinks: true },
  };
  const { answers, providerIds } = await createMessageQueue(channels, { linkUrl })(sql, [item], { now: Date.now() });
  const [answer] = answers;
  if (!answer) throw new Error('a message that is queued has an answer');
  if ('error' in answer) {
    const { code, variant, values } = answer.error;
    throw new SignalboxError('user', variant === undefined ? code : `${code}.${variant}`, values ?? {}, { status: 422 });
  }
  return { messageId: answer.messageId, providerIds };
}

function contentOf(channel: Channel, { text, subject }: SendInConversation, before: LatestMessage | undefined): MessageContent {
  const plain = channel.ofText(text);
  const said = subject.trim() === '' ? plain : (channel.withSubject?.(plain, subject) ?? plain);
  if (!channel.goOn) return said;
  return channel.goOn(said, before ? { id: before.id, inbound: before.inbound, ours: before.ours, content: channel.read(before) } : null);
}
