import type { OptOutSettings } from '@signalbox/contract';
import { ownOptOutWords, requireRight, usualOptOutWords } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';

/** By which words people end and allow texts of the account. */
export function getOptOutWords({ db, actor }: ActorContext): Promise<OptOutSettings> {
  requireRight(actor, 'provider.read');
  return db.withAccountSql(actor.accountId, async (sql) => {
    const [row] = await sql<{ words: unknown }>(`select settings -> 'optOut' as words from account where id = $1`);
    const own = ownOptOutWords.safeParse(row?.words).data;
    return { words: own ?? usualOptOutWords, isUsual: own === undefined };
  });
}
