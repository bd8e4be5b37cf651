import type { Database } from '@signalbox/db';
import { createGroupCommit } from '@signalbox/db';

export interface EventKey {
  accountId: number;
  sourceId: string;
  key: string;
}

/** Reads stored answers; looks of one account that come together share one statement. */
export function createAnswerReader(db: Database): (event: EventKey) => Promise<unknown> {
  const read = createGroupCommit<EventKey, unknown>({
    write: async (accountId, events) => {
      const rows = await db.withAccountSql(accountId, (sql) =>
        sql<{ at: string; answer: unknown }>(
          `select d.at, e.answer from unnest($2::uuid[], $3::text[]) with ordinality d(source_id, key, at)
           join inbound_event e on e.account_id = $1 and e.source_id = d.source_id and e.key = d.key where e.answer is not null`,
          [events.map((event) => event.sourceId), events.map((event) => event.key)],
          'read_answers',
        ),
      );
      const byPlace = new Map(rows.map((row) => [Number(row.at) - 1, row.answer]));
      return events.map((_, i) => byPlace.get(i) ?? null);
    },
  });
  return (event) => read(event.accountId, event);
}
