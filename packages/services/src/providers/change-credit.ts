import type { ChangeProviderCredit, Provider } from '@signalbox/contract';
import { requireRight, userError } from '@signalbox/domain';
import { askCredit } from '@signalbox/messaging';
import { findableId, notFound } from '../shared/page.ts';
import type { ActorContext } from '../shared/service-context.ts';
import { lockProvider } from './lock-provider.ts';
import { requireType } from './provider-types.ts';
import { readProviderView } from './read-providers.ts';

/** Under how much who is told, and how. The next check looks at it; a day that was warned on stays one. */
export function changeCredit(context: ActorContext, publicId: string, { threshold, warn }: ChangeProviderCredit): Promise<Provider> {
  const { db, actor } = context;
  requireRight(actor, 'provider.edit');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const { id, type } = await lockProvider(sql, publicId);
    if (!requireType(context, type).balance) throw userError('provider.credit_unasked', {}, { field: 'threshold' });
    const contactId = warn && findableId('contact', warn.contactId);
    const [person] = await sql('select 1 from contact where account_id = $1 and id = $2', [contactId]);
    if (warn && (!person || !context.channels.get(warn.channel))) throw notFound('contact');
    await sql(
      `insert into provider_credit (account_id, provider_id, threshold_micros, warn_contact_id, warn_channel) values ($1, $2, $3, $4, $5)
       on conflict (account_id, provider_id) do update set threshold_micros = $3, warn_contact_id = $4, warn_channel = $5`,
      [id, threshold === null ? null : Math.round(threshold * 1e6), contactId, warn?.channel ?? null],
    );
    return readProviderView(context, sql, id);
  });
}

/** Asks the operator now what is left. */
export async function askCreditNow(context: ActorContext, publicId: string): Promise<Provider> {
  const { db, actor } = context;
  requireRight(actor, 'provider.edit');
  const { id, type } = await db.withAccountSql(actor.accountId, (sql) => lockProvider(sql, publicId));
  if (!requireType(context, type).balance) throw userError('provider.credit_unasked', {}, { field: 'threshold' });
  await askCredit({ ...context, types: context.providerTypes }, { accountId: actor.accountId, providerId: id });
  return db.withAccountSql(actor.accountId, (sql) => readProviderView(context, sql, id));
}
