import { type ConversationPage, type ConversationQuery, pageSize } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { fromPublicId, idFloor, requireRight, toPublicId } from '@signalbox/domain';
import { findableId } from '../shared/page.ts';
import { readSearch } from '../shared/read-search.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { type ConversationRow, rowsSql, viewConversations } from './conversation-rows.ts';

/** Conversations, those with the newest message first. */
export function listConversations(context: ActorContext, query: ConversationQuery): Promise<ConversationPage> {
  const { db, channels, actor } = context;
  requireRight(actor, 'conversation.read');
  const take = (query.limit ?? pageSize.usual) + 1;
  const before = query.before === undefined ? lastId : fromPublicId('conversationEntry', query.before);
  const workflowId = query.workflowId === undefined ? null : findableId('workflow', query.workflowId);
  const { name, phone } = readSearch(query.search);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const found = name === null ? null : await findPeople(sql, name);
    const rows = await sql<ConversationRow>(listSql(query.state ?? 'open'), [
      ...[before, take, query.mine ? actor.userId : null, query.unassigned ?? false, query.unread ?? false, query.waiting ?? false],
      ...[query.channel ?? null, workflowId, name, `${name ?? ''}\u{10ffff}`, phone ?? name],
      ...[found?.contactIds ?? [], found?.addresses ?? []],
    ]);
    const shown = rows.slice(0, take - 1);
    const last = shown.at(-1);
    const next = rows.length >= take && last ? toPublicId('conversationEntry', last.last_id) : null;
    return { items: await viewConversations(sql, channels, shown), next };
  });
}

/** Exported for the test that reads its plan. */
export const listSql = (state: 'open' | 'closed'): string =>
  rowsSql(`x.account_id = $1 and x.last_id < $2 and ${state === 'open' ? 'x.closed_at is null' : 'x.closed_at is not null'}
    and ($4::uuid is null or x.assignee_id = $4) and (not $5::boolean or x.assignee_id is null)
    and (not $6::boolean or (x.waits_id is not null and x.unread_ids <> '{}')) and (not $7::boolean or x.waits_id is not null)
    and ($8::text is null or $8 = any (x.channels)) and ($9::uuid is null or $9 = any (x.workflow_ids))
    and ($10::text is null or strpos(x.key, ':' || $12::text) > 0 or substr(x.key, strpos(x.key, ':') + 1) = any ($14::text[])
      or x.contact_id = any ($13::uuid[])
      or x.contact_id in (select c.id from contact c where c.account_id = $1 and c.name_key ~>=~ $10 and c.name_key ~<~ $11)
      or x.contact_id in (select a.contact_id from address a where a.account_id = $1 and (starts_with(a.value, $12) or a.value = any ($14))))
    order by x.last_id desc limit $3`);

/** Of more messages with the words than this the newest are looked at. */
const mostFound = 500;

/** Who wrote, or was written, words that begin so. */
async function findPeople(sql: AccountSql, words: string): Promise<{ contactIds: string[]; addresses: string[] }> {
  const rows = await sql<{ contact_id: string | null; their_address: string | null }>(
    `select distinct m.contact_id, m.their_address from find_message_words($1, $2, $3, $4, null, null, $5) f
     join message m on m.account_id = $1 and m.id = f`,
    [words, lastId, idFloor(0), mostFound],
  );
  return {
    contactIds: [...new Set(rows.flatMap((row) => row.contact_id ?? []))],
    addresses: [...new Set(rows.flatMap((row) => row.their_address ?? []))],
  };
}

const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
