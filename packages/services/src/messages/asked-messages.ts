import type { MessageQuery } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { type MessageState, messageRanks } from '@signalbox/domain';
import { isSending } from './read-messages.ts';

/** What a list of messages was asked for, beside words to search. */
export interface Asked {
  before: string;
  after: string;
  take: number;
  contactId: string | null;
  inbound: boolean | null;
  state: MessageQuery['state'];
  batchId?: string | null;
  workflowId?: string | null;
  providerId?: string | null;
  error?: string | null;
  channel?: string | null;
}

/** Ids of the newest messages that were asked for. `narrow` is a constant of the caller, a condition on `message m`; its values begin with $12. */
export async function newestMessages(sql: AccountSql, asked: Asked, narrow = 'true', values: readonly unknown[] = []): Promise<string[]> {
  return idsOf(sql, `select m.id from message m where ${isAsked(asked)} and ${narrow} order by m.id desc limit $6`, { asked, values });
}

/** The same for each of these values of one column, by the index that begins with it and goes on with the id. */
export function newestOfEach(
  sql: AccountSql,
  asked: Asked,
  { column, each }: { column: 'their_address' | 'contact_id'; each: readonly string[] },
): Promise<string[]> {
  const type = column === 'contact_id' ? 'uuid' : 'text';
  const statement = `select one.id from unnest($12::${type}[]) of(value) cross join lateral (
      select m.id from message m where ${isAsked(asked)} and m.${column} = of.value order by m.id desc limit $6) one
    order by one.id desc limit $6`;
  return idsOf(sql, statement, { asked, values: [each] });
}

async function idsOf(
  sql: AccountSql,
  statement: string,
  { asked, values }: { asked: Asked; values: readonly unknown[] },
): Promise<string[]> {
  const {
    before,
    after,
    contactId,
    inbound,
    take,
    batchId = null,
    workflowId = null,
    providerId = null,
    error = null,
    channel = null,
  } = asked;
  const filters = [before, after, contactId, inbound, take, batchId, workflowId, providerId, error, channel];
  const rows = await sql<{ id: string }>(statement, [...filters, ...values]);
  return rows.map(({ id }) => id);
}

const isAsked = ({ state }: Asked): string =>
  `m.account_id = $1 and m.id < $2 and m.id >= $3 and ($4::uuid is null or m.contact_id = $4) and ($5::boolean is null or m.inbound = $5)
     and ($7::uuid is null or m.batch_id = $7) and ($8::uuid is null or m.run_id in (select r.id from run r where r.account_id = $1 and r.workflow_id = $8))
     and ($9::uuid is null or m.provider_id = $9) and ($10::text is null or m.error_code = $10)
     and ($11::text is null or m.channel = $11) and ${state === undefined ? 'true' : inState[state]}`;

const hasRank = (rank: number): string => `not m.inbound and m.state = ${rank}`;
const inState: Readonly<Record<MessageState | 'undelivered', string>> = {
  undelivered: 'm.id in (select u.message_id from message_trouble u where u.account_id = $1 and u.message_id < $2)',
  received: 'm.inbound',
  sending: isSending,
  queued: `${hasRank(messageRanks.queued)} and not ${isSending}`,
  unknown: hasRank(messageRanks.unknown),
  accepted: hasRank(messageRanks.accepted),
  expired: hasRank(messageRanks.expired),
  failed: hasRank(messageRanks.failed),
  delivered: hasRank(messageRanks.delivered),
  read: hasRank(messageRanks.read),
};
