import type { ConversationDetail, ConversationRun, OptedOut } from '@signalbox/contract';
import { type AccountSql, rowsOf } from '@signalbox/db';
import { type Channels, requireRight, toPublicId } from '@signalbox/domain';
import { readTags } from '../contacts/get-contact.ts';
import { findableId } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { atOf, type ConversationRow, viewConversations } from './conversation-rows.ts';
import { type PersonAddress, readAddresses, readConversation } from './read-conversation.ts';
import { addressesOf, readLatest, readWays } from './read-ways.ts';

/** A conversation, and what is known of the person: ways to write, opt-outs, tags, runs, and who waits for their next message. */
export function getConversation({ db, channels, actor }: ActorContext, id: string): Promise<ConversationDetail> {
  requireRight(actor, 'conversation.read');
  const conversationId = findableId('conversation', id);
  return db.withAccountSql(actor.accountId, (sql) => readDetail(sql, channels, conversationId));
}

/** The same inside the caller's transaction. Throws `conversation.not_found`. */
export async function readDetail(sql: AccountSql, channels: Channels, conversationId: string): Promise<ConversationDetail> {
  const row = await readConversation(sql, conversationId);
  const addresses = await readAddresses(sql, row);
  const [[summary], latest, optOuts, tags, waits, runs, answering] = await Promise.all([
    viewConversations(sql, channels, [row]),
    readLatest(sql, channels, addresses),
    readOptOuts(sql, addresses),
    row.contact_id === null ? [] : readTags(sql, row.contact_id),
    readWaits(sql, channels, addresses),
    readRuns(sql, row),
    readAnswering(sql, conversationId),
  ]);
  if (!summary) throw new Error('a row has a view');
  return { ...summary, ways: await readWays(sql, channels, { addresses, latest }), optOuts, tags, waits, runs, answering };
}

const people = rowsOf({ kind: 'text', value: 'text' });

async function readOptOuts(sql: AccountSql, addresses: readonly PersonAddress[]): Promise<OptedOut[]> {
  const rows = await sql<{ kind: string; value: string; source: string; created_at: Date }>(
    `select o.kind, o.value, o.source, o.created_at from ${people.from('$2')} join opt_out o on o.account_id = $1 and o.kind = d.kind and o.value = d.value
     where o.category = '*' order by o.created_at`,
    [people.of(addresses)],
  );
  return rows.map(({ kind, value, source, created_at }) => ({ kind, address: value, source, at: created_at.toISOString() }));
}

interface RunRow {
  id: string;
  workflow_id: string;
  workflow_name: string;
  status: string;
}
const runColumns = 'r.id, r.workflow_id, w.name as workflow_name, r.status';

/** Whose next message is waited for: by the same key that an arriving message asks with. */
async function readWaits(sql: AccountSql, channels: Channels, addresses: readonly PersonAddress[]): Promise<ConversationRun[]> {
  const own = await sql<{ value: string; channel: string }>(
    `select o.value, g.channel from own_address o join provider_grant g on g.account_id = o.account_id and g.provider_id = o.provider_id
     where o.account_id = $1 and o.archived_at is null`,
  );
  const keys = channels.all.flatMap((channel) => {
    const ours = own.filter((one) => one.channel === channel.id);
    return addressesOf(channel, addresses).flatMap((theirs) => ours.map(({ value }) => channel.replyKey(value, theirs)));
  });
  const rows = await sql<RunRow>(
    `select distinct ${runColumns} from wait_key k join run r on r.account_id = $1 and r.id = k.run_id
     join workflow w on w.account_id = $1 and w.id = r.workflow_id
     where k.account_id = $1 and k.kind = 'reply' and k.key = any ($2::text[]) order by r.id desc limit 20`,
    [keys],
  );
  return rows.map(runView);
}

async function readRuns(sql: AccountSql, { contact_id }: ConversationRow): Promise<ConversationRun[]> {
  if (contact_id === null) return [];
  const rows = await sql<RunRow>(
    `select ${runColumns} from run r join workflow w on w.account_id = r.account_id and w.id = r.workflow_id
     where r.account_id = $1 and r.contact_id = $2 and r.parent_id is null order by r.id desc limit 6`,
    [contact_id],
  );
  return rows.map(runView);
}

async function readAnswering(sql: AccountSql, conversationId: string): Promise<ConversationDetail['answering']> {
  const rows = await sql<{ id: string; name: string }>(
    `select u.id, u.name from conversation_answering a join app_user u on u.id = a.user_id
     where a.account_id = $1 and a.conversation_id = $2 and a.until > now() order by u.name`,
    [conversationId],
  );
  return rows.map(({ id, name }) => ({ id: toPublicId('user', id), name }));
}

const runView = (row: RunRow): ConversationRun => ({
  id: toPublicId('run', row.id),
  workflowId: toPublicId('workflow', row.workflow_id),
  workflowName: row.workflow_name,
  status: row.status,
  at: atOf(row.id),
});
