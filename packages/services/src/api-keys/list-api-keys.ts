import type { ApiKey, ApiKeyQuery, Page } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { readPage, toPage } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { apiKeyView, readApiKeys } from './api-key-rows.ts';

/** The keys of the account, newest first, also those that ended or were revoked. */
export async function listApiKeys({ db, actor }: ActorContext, query: ApiKeyQuery): Promise<Page<ApiKey>> {
  requireRight(actor, 'apiKey.read');
  const { before, take } = readPage('apiKey', query);
  const rows = await db.withAccountSql(actor.accountId, (sql) => readApiKeys(sql, { before, take, search: query.search?.trim() ?? '' }));
  return toPage('apiKey', rows, { take, view: apiKeyView });
}
