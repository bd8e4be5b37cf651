import type { MessageQuery, MessageSummary, Page } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { findableId, readDatedPage, toPage } from '../shared/page.ts';
import { readSearch } from '../shared/read-search.ts';
import type { ReadContext } from '../shared/service-context.ts';
import { type Asked, newestMessages } from './asked-messages.ts';
import { messageView, readMessageRows } from './read-messages.ts';
import { searchMessages } from './search-messages.ts';

/** The message history, newest first. Search: begin of words in the text, of a contact's name or of the other side's number, part of the workflow's name. */
export function listMessages({ db, actor }: ReadContext, query: MessageQuery): Promise<Page<MessageSummary>> {
  requireRight(actor, 'message.read');
  const { before, after, take } = readDatedPage('message', query);
  const asked: Asked = {
    ...{ before, after, take, state: query.state },
    contactId: query.contactId === undefined ? null : findableId('contact', query.contactId),
    batchId: query.batchId === undefined ? null : findableId('batch', query.batchId),
    workflowId: query.workflowId === undefined ? null : findableId('workflow', query.workflowId),
    providerId: query.providerId === undefined ? null : findableId('provider', query.providerId),
    ...{ error: query.error ?? null, channel: query.channel ?? null },
    inbound: query.direction === undefined ? null : query.direction === 'in',
  };
  const { name, phone } = readSearch(query.search);
  return db.withAccountSql(actor.accountId, async (sql) => {
    const ids = name === null ? await newestMessages(sql, asked) : await searchMessages(sql, asked, { name, phone });
    const rows = await readMessageRows(sql, 'where m.account_id = $1 and m.id = any ($2::uuid[]) order by m.id desc', [ids]);
    return toPage('message', rows, { take, view: messageView });
  });
}
