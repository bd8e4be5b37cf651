import { CategoryHours, QuietHours, type SendingRules } from '@signalbox/contract';
import { readLinkUrl, requireRight } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';

/** What holds for all that the account sends. A setting that cannot be read counts as none. */
export function getSendingRules({ db, actor, channels, linkUrl = '' }: ActorContext): Promise<SendingRules> {
  requireRight(actor, 'provider.read');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [row] = await sql<{ zone: string; quiet: unknown; categories: unknown; order: unknown; url: string | null }>(
      `select time_zone as zone, settings -> 'quietHours' as quiet, settings -> 'categoryHours' as categories,
         settings -> 'channelOrder' as "order",
         settings ->> 'linkUrl' as url from account where id = $1`,
    );
    return {
      quietHours: QuietHours.safeParse(row?.quiet).data ?? null,
      categoryHours: CategoryHours.array().safeParse(row?.categories).data ?? [],
      timeZone: row?.zone ?? 'UTC',
      channelOrder: channels.inOrder(row?.order).map(({ id }) => id),
      linkUrl: readLinkUrl(row?.url ?? ''),
      usualLinkUrl: readLinkUrl(linkUrl),
    };
  });
}
