import { readFileSync } from 'node:fs';
import { newId } from '@signalbox/domain';
import { type TestDatabase, testDatabase } from '@signalbox/testkit';
import pg from 'pg';
import { printTable, quantile, round } from './measure.ts';
import { measureSingleRows } from './rows-single.ts';
import { type BenchRow, type BenchTable, benchTables } from './rows-tables.ts';

const sizes = [1, 16, 256, 1000];
const rounds = 10;
const rowsPerRound = 1500;

/** Ways to hand rows to a statement: one array per column, or all rows as one JSON value. */
const ways = {
  arrays: {
    from: ({ columns }: BenchTable) => `unnest(${columns.map(([, type], i) => `$${i + 3}::${type}[]`).join(', ')}) d(${namesOf(columns)})`,
    values: (rows: BenchRow[], { columns }: BenchTable) =>
      columns.map(([name, type]) => rows.map((row) => (type === 'jsonb' && row[name] !== null ? JSON.stringify(row[name]) : row[name]))),
  },
  jsonb: { from: ({ columns }: BenchTable) => `jsonb_to_recordset($3) d(${typedNames(columns)})`, values: asJson },
  json: { from: ({ columns }: BenchTable) => `json_to_recordset($3) d(${typedNames(columns)})`, values: asJson },
  'row type': { from: ({ name }: BenchTable) => `jsonb_populate_recordset(null::${name}, $3) d`, values: asJson },
};
type Way = keyof typeof ways;
const names = Object.keys(ways) as Way[];

/** What it costs Node.js and PostgreSQL, in CPU time, to write rows of three hot tables by each way; docs/adr/0014-sql-and-prisma.md chose by it. */
export default async function benchRows(): Promise<Record<string, unknown>> {
  const database = await testDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`select set_config('app.account_id', '1', false)`);
  const { rows: backends } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const cpuOfBackend = () => Number(readFileSync(`/proc/${backends[0]?.pid}/schedstat`, 'utf8').split(' ')[0]) / 1000;
  const result: Record<string, unknown> = {};
  for (const table of benchTables) {
    for (const size of sizes) {
      const took = await measure({ database, client, cpuOfBackend }, table, size);
      const base = took.arrays.node + took.arrays.postgres;
      printTable(
        `${table.name}, ${size === 1 ? 'one row' : `${size} rows`} at a time, CPU µs a row`,
        names.map((way) => ({
          way,
          'Node.js': round(took[way].node),
          PostgreSQL: round(took[way].postgres),
          'of arrays': round((took[way].node + took[way].postgres) / base, 2),
        })),
      );
      result[`${table.name} ${size}`] = round((took.jsonb.node + took.jsonb.postgres) / base, 2);
    }
  }
  const single = await measureSingleRows(database);
  printTable('One row read and one changed, each in a transaction, CPU µs of Node.js', [single]);
  result['prisma of sql'] = round(single.prisma / single.sql, 2);
  await client.end();
  await database.close();
  return result;
}

interface Bench {
  database: TestDatabase;
  client: pg.Client;
  cpuOfBackend: () => number;
}
type Took = Record<Way, { node: number; postgres: number }>;

/** Medians; the ways take turns, so that what else the machine does meets them all. */
async function measure({ database, client, cpuOfBackend }: Bench, table: BenchTable, size: number): Promise<Took> {
  const ids = Array.from({ length: size }, () => newId());
  if (table.before) await database.admin(table.before, [ids]);
  const seen = Object.fromEntries(names.map((way) => [way, { node: [], postgres: [] }])) as unknown as Record<
    Way,
    { node: number[]; postgres: number[] }
  >;
  const statements = Math.max(6, Math.ceil(rowsPerRound / size));
  // The first rounds are for the plans and for the compilers.
  for (let round = -3; round < rounds; round += 1)
    for (const way of names) {
      const lists = Array.from({ length: statements }, () =>
        Array.from({ length: size }, (_, i) => table.row(table.before ? ids[i] : newId(), i)),
      );
      const text = table.statement(ways[way].from(table));
      const [node, postgres] = [process.cpuUsage(), cpuOfBackend()];
      for (const list of lists)
        await client.query({ name: `${table.name} ${way}`, text, values: [1, ids, ...ways[way].values(list, table)] });
      const used = process.cpuUsage(node);
      if (round >= 0) {
        seen[way].node.push((used.user + used.system) / statements / size);
        seen[way].postgres.push((cpuOfBackend() - postgres) / statements / size);
      }
      await database.admin(table.after);
    }
  return Object.fromEntries(
    names.map((way) => [way, { node: quantile(seen[way].node, 0.5), postgres: quantile(seen[way].postgres, 0.5) }]),
  ) as Took;
}

const namesOf = (columns: BenchTable['columns']): string => columns.map(([name]) => name).join(', ');
const typedNames = (columns: BenchTable['columns']): string => columns.map(([name, type]) => `${name} ${type}`).join(', ');
function asJson(rows: BenchRow[]): unknown[] {
  return [JSON.stringify(rows)];
}
