import type { MessageQuery, MessageSummary, Page } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { type MessageState, messageRanks, requireRight } from '@signalbox/domain';
import { findableId, readDatedPage, toPage } from '../shared/page.ts';
import { readSearch } from '../shared/read-search.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { isSending, messageView, readMessageRows } from './read-messages.ts';

/** The message history, newest first. Search: begin of words in the text, of a contact's name or of the other side's number, part of the workflow's name. */
export function listMessages({ db, actor }: ActorContext, query: MessageQuery): Promise<Page<MessageSummary>> {
  requireRight(actor.role, 'message.read');
  const { before, after, take } = readDatedPage('message', query);
  const { name, phone } = readSearch(query.search);
  const contactId = query.contactId === undefined ? null : findableId('contact', query.contactId);
  const inbound = query.direction === undefined ? null : query.direction === 'in';
  return db.withAccountSql(actor.accountId, async (sql) => {
    // By the index of words: the newest that the other filters leave, as many as a page can show.
    const worded = name === null ? [] : await findWords(sql, { name, before, after, take, inbound, ranks: ranksOf(query.state) });
    const page = await sql<{ id: string }>(
      `select m.id from message m
       where m.account_id = $1 and m.id < $2 and m.id >= $8
         and ($4::uuid is null or m.contact_id = $4) and ($5::boolean is null or m.inbound = $5)
         and ${query.state === undefined ? 'true' : inState[query.state]}
         and ($6::text is null or m.id = any ($9::uuid[]) or starts_with(m.their_address, $7)
           or m.contact_id in (select x.id from contact x where x.account_id = $1 and starts_with(x.name_key, $6))
           -- Asked once; only then is the run of each message looked at.
           or (exists (select from workflow w where w.account_id = $1 and position($6 in lower(w.name)) > 0)
             and exists (select from run r join workflow w on w.account_id = r.account_id and w.id = r.workflow_id
               where r.account_id = $1 and r.id = m.run_id and position($6 in lower(w.name)) > 0)))
       order by m.id desc limit $3`,
      [before, take, contactId, inbound, name, phone, after, worded],
    );
    const ids = page.map((row) => row.id);
    const rows = await readMessageRows(sql, 'where m.account_id = $1 and m.id = any ($2::uuid[]) order by m.id desc', [ids]);
    return toPage('message', rows, { take, view: messageView });
  });
}

/** Rows of a state that is made of more than its rank (sending, queued) are looked at once more afterwards. */
const ranksOf = (state: MessageQuery['state']): number[] | null =>
  state === undefined || state === 'received'
    ? null
    : state === 'undelivered'
      ? [messageRanks.expired, messageRanks.failed]
      : [messageRanks[state === 'sending' ? 'queued' : state]];

interface Words {
  name: string;
  before: string;
  after: string;
  take: number;
  inbound: boolean | null;
  ranks: number[] | null;
}
async function findWords(sql: AccountSql, { name, before, after, take, inbound, ranks }: Words): Promise<string[]> {
  const rows = await sql<{ id: string }>('select find_message_words($1, $2, $3, $4, $5, $6::smallint[], $7) as id', [
    ...[name, before, after, inbound, ranks, take],
  ]);
  return rows.map(({ id }) => id);
}

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
