import { type AccountSql, rowsOf } from '@signalbox/db';
import type { CounterPort } from '@signalbox/nodes/contract';

type Items = Parameters<CounterPort['add']>[0];

/** Counters shared by the runs of an account: locked in order, counted here one item after the other, written back together. */
export const counterPort = (sql: AccountSql): CounterPort => ({
  async add(items) {
    const counts = await lockCounters(sql, items);
    const answers = items.map((item) => {
      const counter = counts.get(placeOf(item)) ?? { key: item.key, windowAt: item.windowAt, count: 0 };
      const ok = item.limit === null || counter.count + item.by <= item.limit;
      if (ok) counter.count += item.by;
      return { count: counter.count, ok };
    });
    const counters = [...counts.values()];
    await sql(
      `update run_counter c set count = d.count from ${counted.from('$2')}
       where c.account_id = $1 and c.key = d.key and c.window_at = d.window_at and c.count <> d.count`,
      [counted.of(counters.map((one) => ({ ...counterRow(one), count: one.count })))],
      'counters_write',
    );
    return answers;
  },
});

const placeOf = ({ key, windowAt }: { key: string; windowAt: number }): string => `${windowAt} ${key}`;
const counterKeys = rowsOf({ key: 'text', window_at: 'timestamptz' });
const counted = rowsOf({ ...counterKeys.columns, count: 'bigint' });
const counterRow = ({ key, windowAt }: { key: string; windowAt: number }) => ({ key, window_at: new Date(windowAt) });

/** The values as they are, held until the end of the transaction; new ones begin with 0. */
async function lockCounters(sql: AccountSql, items: Items): Promise<Map<string, { key: string; windowAt: number; count: number }>> {
  const rows = await sql<{ key: string; at: number; count: string }>(
    `insert into run_counter (account_id, key, window_at) select distinct $1::integer, key, window_at from ${counterKeys.from('$2')} order by 2, 3
     on conflict (account_id, key, window_at) do update set count = run_counter.count
     returning key, (extract(epoch from window_at) * 1000)::float8 as at, count`,
    [counterKeys.of(items.map(counterRow))],
    'counters_lock',
  );
  return new Map(
    rows.map((row) => [placeOf({ key: row.key, windowAt: row.at }), { key: row.key, windowAt: row.at, count: Number(row.count) }]),
  );
}
