import type { ChangeSendingRules, SendingRules } from '@signalbox/contract';
import { requireRight, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { requireLinkUrl } from './check-link-url.ts';
import { getSendingRules } from './get-sending-rules.ts';

/** Changes what was named. It holds for what is queued from now on; what waits already goes when it was to go. */
export async function changeSendingRules(context: ActorContext, changes: ChangeSendingRules): Promise<SendingRules> {
  const { db, actor } = context;
  requireRight(actor, 'account.edit');
  if (changes.quietHours && changes.quietHours.from === changes.quietHours.to)
    throw userError('quiet_hours.whole_day', {}, { field: 'quietHours.to' });
  const given = typeof changes.linkUrl === 'string' ? { ...changes, linkUrl: requireLinkUrl(changes.linkUrl) } : changes;
  const gone = Object.entries(changes).flatMap(([name, rule]) => (rule === null ? [name] : []));
  await db.withAccountSql(actor.accountId, (sql) =>
    sql('update account set settings = (settings || $2::jsonb) - $3::text[] where id = $1', [JSON.stringify(given), gone]),
  );
  return getSendingRules(context);
}
