import type { ChangeOptOutWords, OptOutSettings } from '@signalbox/contract';
import { requireRight } from '@signalbox/domain';
import type { ActorContext } from '../shared/service-context.ts';
import { getOptOutWords } from './get-opt-out-words.ts';

/** Gives the account words of its own, or the usual ones back. Texts are read by them within seconds. */
export async function changeOptOutWords(context: ActorContext, { words }: ChangeOptOutWords): Promise<OptOutSettings> {
  const { db, actor } = context;
  requireRight(actor, 'account.edit');
  await db.withAccountSql(actor.accountId, (sql) =>
    words
      ? sql(`update account set settings = settings || jsonb_build_object('optOut', $2::jsonb) where id = $1`, [JSON.stringify(words)])
      : sql(`update account set settings = settings - 'optOut' where id = $1`),
  );
  return getOptOutWords(context);
}
