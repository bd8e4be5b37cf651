import type { Database } from '@signalbox/db';
import { type OptOutWords, ownOptOutWords } from '@signalbox/domain';

/** An account's own words for ending and allowing sending; undefined = the usual ones. Remembered for five seconds, as every text asks. */
export function createOptOutWords({ withAccountSql }: Pick<Database, 'withAccountSql'>, keepMs = 5000) {
  const known = new Map<number, { until: number; words: Promise<OptOutWords | undefined> }>();
  return (accountId: number): Promise<OptOutWords | undefined> => {
    const now = Date.now();
    const entry = known.get(accountId);
    if (entry && entry.until > now) return entry.words;
    if (known.size > 10_000) known.clear();
    const words = withAccountSql(accountId, (sql) =>
      sql<{ words: unknown }>(`select settings -> 'optOut' as words from account where id = $1`, [], 'opt_out_words'),
    ).then(([row]) => ownOptOutWords.safeParse(row?.words).data);
    known.set(accountId, { until: now + keepMs, words });
    words.catch(() => known.delete(accountId));
    return words;
  };
}
