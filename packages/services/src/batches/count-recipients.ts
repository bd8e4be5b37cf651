import type { RecipientCounts, RecipientsQuery } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import { countRecipients } from '@signalbox/messaging';
import type { ActorContext } from '../shared/service-context.ts';

/** How many people a step would send to, and who of them does not get it; nothing is written. */
export function countAsked({ db, channels, actor }: ActorContext, asked: RecipientsQuery): Promise<RecipientCounts> {
  requireRight(actor, 'contact.read');
  const { groups, people, reach, category } = asked;
  const ways = channels.all.map(({ id }) => id).filter((id) => reach === 'first' || reach === 'all' || reach === id);
  return db.withAccountSql(actor.accountId, (sql) =>
    countRecipients(sql, channels, { groups, people, channels: ways, category: category.trim().toLowerCase() || null }),
  );
}
