import { createGroupCommit, type Database, rowsOf } from '@signalbox/db';

export interface EventKey {
  accountId: number;
  sourceId: string;
  key: string;
}

/** What there is of an event: the answer that its run gave, or how the run ended without one. */
export type Looked = { answer: unknown } | { ended: 'done' | 'failed' | 'cancelled' };

/** Reads stored answers; looks of one account that come together share one statement. */
export function createAnswerReader(db: Database): (event: EventKey) => Promise<Looked | null> {
  const read = createGroupCommit<EventKey, Looked | null>({
    write: async (accountId, events) => {
      const rows = await db.withAccountSql(accountId, (sql) =>
        sql.last<{ at: number; answer: unknown; status: 'open' | 'done' | 'failed' | 'cancelled' | null }>(
          `select d.at, e.answer, case when e.answer is null then (select r.status from run r where r.account_id = $1 and r.id = e.run_id) end as status
           from ${looked.from('$2')} join inbound_event e on e.account_id = $1 and e.source_id = d.source_id and e.key = d.key`,
          [looked.of(events.map(({ sourceId, key }, at) => ({ at, source_id: sourceId, key })))],
          'read_answers',
        ),
      );
      const byPlace = new Map(rows.map((row) => [row.at, row]));
      return events.map((_, i) => {
        const row = byPlace.get(i);
        if (row?.answer != null) return { answer: row.answer };
        return row?.status && row.status !== 'open' ? { ended: row.status } : null;
      });
    },
  });
  return (event) => read(event.accountId, event);
}

const looked = rowsOf({ at: 'int', source_id: 'uuid', key: 'text' });
