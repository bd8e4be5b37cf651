import { createGroupCommit, type Database, rowsOf } from '@signalbox/db';

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
        sql.last<{ at: number; answer: unknown }>(
          `select d.at, e.answer from ${looked.from('$2')}
           join inbound_event e on e.account_id = $1 and e.source_id = d.source_id and e.key = d.key where e.answer is not null`,
          [looked.of(events.map(({ sourceId, key }, at) => ({ at, source_id: sourceId, key })))],
          'read_answers',
        ),
      );
      const byPlace = new Map(rows.map((row) => [row.at, row.answer]));
      return events.map((_, i) => byPlace.get(i) ?? null);
    },
  });
  return (event) => read(event.accountId, event);
}

const looked = rowsOf({ at: 'int', source_id: 'uuid', key: 'text' });
