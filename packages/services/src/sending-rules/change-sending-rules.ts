import type { CategoryHours, ChangeSendingRules, QuietHours, SendingRules } from '@signalbox/contract';
import { requireRight, userError } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { requireLinkUrl } from './check-link-url.ts';
import { getSendingRules } from './get-sending-rules.ts';

/** Changes what was named. It holds for what is queued from now on; what waits already goes when it was to go. */
export async function changeSendingRules(context: ActorContext, changes: ChangeSendingRules): Promise<SendingRules> {
  const { db, actor } = context;
  requireRight(actor, 'account.edit');
  requireHours(changes.quietHours, 'quietHours.to');
  const given = {
    ...changes,
    ...(typeof changes.linkUrl === 'string' ? { linkUrl: requireLinkUrl(changes.linkUrl) } : {}),
    ...(changes.categoryHours ? { categoryHours: requireCategories(changes.categoryHours) } : {}),
  };
  const gone = Object.entries(changes).flatMap(([name, rule]) => (rule === null ? [name] : []));
  await db.withAccountSql(actor.accountId, (sql) =>
    sql('update account set settings = (settings || $2::jsonb) - $3::text[] where id = $1', [JSON.stringify(given), gone]),
  );
  return getSendingRules(context);
}

function requireHours(hours: QuietHours | null | undefined, field: string): void {
  if (hours && hours.from === hours.to) throw userError('quiet_hours.whole_day', {}, { field });
}

/** By name; refuses one that is there twice. */
function requireCategories(all: readonly CategoryHours[]): CategoryHours[] {
  for (const [no, { category, hours }] of all.entries()) {
    requireHours(hours, `categoryHours.${no}.hours.to`);
    if (all.findIndex((other) => other.category === category) !== no)
      throw userError('category_hours.twice', { category }, { field: `categoryHours.${no}.category` });
  }
  return all.toSorted((a, b) => a.category.localeCompare(b.category));
}
