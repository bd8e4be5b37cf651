import type pg from 'pg';

const rows = 100_000;
const batch = 256;

/** What this PostgreSQL takes in batches of 256 small rows, one commit each: the floor under any fan-out. */
export async function measureBulkInsert(owner: pg.Client): Promise<number> {
  await owner.query('create temp table bench_insert (id uuid primary key, n integer not null, body text not null)');
  const began = performance.now();
  for (let from = 0; from < rows; from += batch)
    await owner.query(
      `insert into bench_insert select uuid7(), n, 'Water is back, person ' || n from generate_series($1::int, $2::int) n`,
      [from + 1, Math.min(rows, from + batch)],
    );
  const perSecond = Math.round(rows / ((performance.now() - began) / 1000));
  await owner.query('drop table bench_insert');
  return perSecond;
}
