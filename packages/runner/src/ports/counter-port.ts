import type { AccountSql } from '@signalbox/db';
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
      `update run_counter c set count = d.count from unnest($2::text[], $3::timestamptz[], $4::bigint[]) d(key, window_at, count)
       where c.account_id = $1 and c.key = d.key and c.window_at = d.window_at and c.count <> d.count`,
      [...columns(counters), counters.map((one) => one.count)],
      'counters_write',
    );
    return answers;
  },
});

const placeOf = ({ key, windowAt }: { key: string; windowAt: number }): string => `${windowAt} ${key}`;
const columns = (items: readonly { key: string; windowAt: number }[]) => [
  items.map((item) => item.key),
  items.map((item) => new Date(item.windowAt)),
];

/** The values as they are, held until the end of the transaction; new ones begin with 0. */
async function lockCounters(sql: AccountSql, items: Items): Promise<Map<string, { key: string; windowAt: number; count: number }>> {
  const rows = await sql<{ key: string; at: number; count: string }>(
    `insert into run_counter (account_id, key, window_at) select distinct $1::integer, key, window_at from unnest($2::text[], $3::timestamptz[]) d(key, window_at) order by 2, 3
     on conflict (account_id, key, window_at) do update set count = run_counter.count
     returning key, (extract(epoch from window_at) * 1000)::float8 as at, count`,
    [...columns(items)],
    'counters_lock',
  );
  return new Map(
    rows.map((row) => [placeOf({ key: row.key, windowAt: row.at }), { key: row.key, windowAt: row.at, count: Number(row.count) }]),
  );
}
