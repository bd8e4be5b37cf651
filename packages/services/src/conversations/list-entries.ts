import { type ConversationEntry, type ConversationEntryPage, type PageQuery, pageSize } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { fromPublicId, idFloor, requireRight, toPublicId } from '@signalbox/domain';
import { z } from 'zod';
import { type Asked, newestOfEach } from '../messages/asked-messages.ts';
import { messageView, readMessageRows } from '../messages/read-messages.ts';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { atOf, type ConversationRow } from './conversation-rows.ts';
import { readAddresses, readConversation } from './read-conversation.ts';

type Kept = { key: string; entry: ConversationEntry };

/** What was said and done in a conversation, newest first: the messages of the contact and of their addresses, also those of before they were theirs. */
export function listEntries({ db, actor }: ActorContext, id: string, query: PageQuery): Promise<ConversationEntryPage> {
  requireRight(actor, 'conversation.read');
  const conversationId = findableId('conversation', id);
  const before = query.before === undefined ? lastId : fromPublicId('conversationEntry', query.before);
  const take = (query.limit ?? pageSize.usual) + 1;
  return db.withAccountSql(actor.accountId, async (sql) => {
    const row = await readConversation(sql, conversationId);
    const span = { conversationId, before, take };
    const all = [...(await readSaid(sql, row, span)), ...(await readDone(sql, span))].sort((a, b) => (a.key < b.key ? 1 : -1));
    const shown = all.slice(0, take - 1);
    return { items: shown.map(({ entry }) => entry), next: all.length >= take ? (shown.at(-1)?.entry.id ?? null) : null };
  });
}

interface Span {
  conversationId: string;
  before: string;
  take: number;
}

async function readSaid(sql: AccountSql, row: ConversationRow, { before, take }: Span): Promise<Kept[]> {
  const asked: Asked = { before, after: idFloor(0), take, contactId: null, inbound: null, state: undefined };
  const addresses = await readAddresses(sql, row);
  const found = [
    ...(row.contact_id === null ? [] : await newestOfEach(sql, asked, { column: 'contact_id', each: [row.contact_id] })),
    ...(await newestOfEach(sql, asked, { column: 'their_address', each: addresses.map(({ value }) => value) })),
  ];
  const ids = [...new Set(found)].sort().reverse().slice(0, take);
  const messages = await readMessageRows(sql, 'where m.account_id = $1 and m.id = any ($2::uuid[]) order by m.id desc', [ids]);
  const more = await sql<{ id: string; subject: string | null; content: unknown; by: string | null }>(
    `select m.id, m.subject, m.content, u.name as by from message m
     left join conversation_entry e on e.account_id = m.account_id and e.message_id = m.id left join app_user u on u.id = e.user_id
     where m.account_id = $1 and m.id = any ($2::uuid[])`,
    [ids],
  );
  const moreOf = new Map(more.map((one) => [one.id, one]));
  return messages.map((message) => {
    const { subject = null, content = null, by = null } = moreOf.get(message.id) ?? {};
    const { files } = Files.parse(content ?? {});
    const head = { id: toPublicId('conversationEntry', message.id), at: atOf(message.id), by };
    return { key: message.id, entry: { ...head, kind: 'message', message: messageView(message), subject, files } };
  });
}

const Files = z
  .object({ files: z.array(z.object({ name: z.string(), sizeBytes: z.number(), id: z.string().nullable() })).catch([]) })
  .catch({ files: [] });

interface DoneRow {
  id: string;
  kind: 'note' | 'assigned' | 'closed' | 'opened';
  text: string | null;
  by: string | null;
  to: string | null;
}
async function readDone(sql: AccountSql, { conversationId, before, take }: Span): Promise<Kept[]> {
  const rows = await sql<DoneRow>(
    `select e.id, e.kind, e.text, u.name as by, t.name as "to" from conversation_entry e
     left join app_user u on u.id = e.user_id left join app_user t on t.id = e.to_user_id
     where e.account_id = $1 and e.conversation_id = $2 and e.id < $3 and e.kind <> 'sent' order by e.id desc limit $4`,
    [conversationId, before, take],
  );
  return rows.map((row) => ({ key: row.id, entry: doneView(row) }));
}

function doneView({ id, kind, text, by, to }: DoneRow): ConversationEntry {
  const head = { id: toPublicId('conversationEntry', id), at: atOf(id), by };
  if (kind === 'note') return { ...head, kind, text: text ?? '' };
  return kind === 'assigned' ? { ...head, kind, to } : { ...head, kind };
}

const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
