import type { ProviderList } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { readProviders } from './read-providers.ts';

/** The account's providers with their settings; secrets have a table of their own, which no API reads. */
export function listProviders(context: ActorContext): Promise<ProviderList> {
  const { db, actor } = context;
  requireRight(actor, 'provider.read');
  return db.withAccountSql(actor.accountId, async (sql) => ({ items: await readProviders(context, sql) }));
}
