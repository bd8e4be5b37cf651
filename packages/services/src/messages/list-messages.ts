import type { MessageQuery, MessageSummary, Page } from '@signalbox/contract';
import { type MessageState, messageRanks, requireRight } from '@signalbox/domain';
import type { Actor } from '../shared/actor.ts';
import { findableId, readPage, toPage } from '../shared/page.ts';
import { readSearch } from '../shared/read-search.ts';
import type { ServiceContext } from '../shared/service-context.ts';
import { isSending, messageView, readMessageRows } from './read-messages.ts';

/** The message history, newest first. Search: begin of a contact's name or of the other side's number, part of the workflow's name. */
export function listMessages({ db }: ServiceContext, actor: Actor, query: MessageQuery): Promise<Page<MessageSummary>> {
  requireRight(actor.role, 'message.read');
  const { before, take } = readPage('message', query);
  const { name, phone } = readSearch(query.search);
  const contactId = query.contactId === undefined ? null : findableId('contact', query.contactId);
  const inbound = query.direction === undefined ? null : query.direction === 'in';
  return db.withAccountSql(actor.accountId, async (sql) => {
    const page = await sql<{ id: string }>(
      `select m.id from message m
       where m.account_id = $1 and m.id < $2
         and ($4::uuid is null or m.contact_id = $4) and ($5::boolean is null or m.inbound = $5)
         and case $6::text when '' then true when 'received' then m.inbound
           when 'sending' then ${isSending}
           when 'queued' then m.state = 0 and not m.inbound and not ${isSending}
           else not m.inbound and m.state = $7::int end
         and ($8::text is null or starts_with(m.their_address, $9)
           or m.contact_id in (select x.id from contact x where x.account_id = $1 and starts_with(x.name_key, $8))
           -- Asked once; only then is the run of each message looked at.
           or (exists (select from workflow w where w.account_id = $1 and position($8 in lower(w.name)) > 0)
             and exists (select from run r join workflow w on w.account_id = r.account_id and w.id = r.workflow_id
               where r.account_id = $1 and r.id = m.run_id and position($8 in lower(w.name)) > 0)))
       order by m.id desc limit $3`,
      [before, take, contactId, inbound, query.state ?? '', rankOf(query.state), name, phone],
    );
    const ids = page.map((row) => row.id);
    const rows = await readMessageRows(sql, 'where m.account_id = $1 and m.id = any ($2::uuid[]) order by m.id desc', [ids]);
    return toPage('message', rows, take, messageView);
  });
}

const rankOf = (state: MessageState | undefined): number =>
  state === undefined || state === 'sending' || state === 'received' ? -1 : messageRanks[state];
