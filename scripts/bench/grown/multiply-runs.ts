import type pg from 'pg';

/** Columns that get a value of their own in every copy. */
type Fresh = Record<string, string>;

/** Where something of a run stands. `m` is a row of the copies: the number `n`, the run's id, and ids for what it waits for. */
const tables: { name: string; run: string; fresh: Fresh }[] = [
  { name: 'run', run: 'id', fresh: { id: 'm.run_id', conductor_id: 'null' } },
  { name: 'run_step', run: 'run_id', fresh: { run_id: 'm.run_id' } },
  { name: 'inbound_event', run: 'run_id', fresh: { run_id: 'm.run_id', key: `t.key || ':' || m.n` } },
  {
    name: 'run_state',
    run: 'run_id',
    fresh: {
      run_id: 'm.run_id',
      conductor_id: 'null',
      // The state names its wait.
      state: `case when m.wait is null then t.state else replace(t.state::text, m.wait::text, m.wait_id::text)::jsonb end`,
    },
  },
  { name: 'wait', run: 'run_id', fresh: { run_id: 'm.run_id', id: 'm.wait_id' } },
  { name: 'wait_key', run: 'run_id', fresh: { run_id: 'm.run_id', wait_id: 'm.wait_id', key: `t.key || ':' || m.n` } },
];

const batch = 50_000;

/** Copies everything that stands of one run, with ids of their own: as many runs of the same kind as if they had come one by one. */
export async function multiplyRun(owner: pg.Client, { runId, copies }: { runId: string; copies: number }): Promise<void> {
  const columns: string[][] = [];
  for (const { name, run } of tables) {
    columns.push(await columnsOf(owner, name));
    // Taken aside once: in the grown tables it would have to be looked for each time.
    await owner.query(`drop table if exists bench_of_${name}`);
    await owner.query(`create temp table bench_of_${name} as select * from ${name} where ${run} = '${runId}'`);
  }
  for (let from = 0; from < copies; from += batch) {
    await owner.query('begin');
    await owner.query(
      `create temp table bench_copies on commit drop as
       select n, uuid7() as run_id, uuid7() as wait_id, (select id from bench_of_wait limit 1) as wait
       from generate_series(${from + 1}, ${Math.min(copies, from + batch)}) n`,
    );
    for (const [i, { name, fresh }] of tables.entries()) {
      const names = columns[i] ?? [];
      await owner.query(
        `insert into ${name} (${names.join(', ')})
         select ${names.map((column) => fresh[column] ?? `t.${column}`).join(', ')} from bench_of_${name} t cross join bench_copies m`,
      );
    }
    await owner.query('commit');
  }
}

async function columnsOf(owner: pg.Client, table: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}
