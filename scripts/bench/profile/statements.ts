import pg from 'pg';
import { superuserUrl } from '../../start/postgres.ts';
import type { House } from '../../test/house.ts';
import { round } from '../measure.ts';

/** What PostgreSQL has to be started with. */
export const statementSettings = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track_planning': 'on',
};

export interface StatementRow {
  statement: string;
  /** Per run. */
  times: number;
  /** Per run, planning included. */
  ms: number;
  rows: number;
  walBytes: number;
}

const most = 15;

/** PostgreSQL's own view of the statements: most expensive first. */
export async function openStatements(house: House) {
  const url = superuserUrl(
    { port: Number(house.env.POSTGRES_PORT), superuserPassword: house.env.POSTGRES_SUPERUSER_PASSWORD ?? '' },
    'signalbox',
  );
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create extension if not exists pg_stat_statements');
  return {
    reset: () => client.query('select pg_stat_statements_reset()'),
    async top(runs: number): Promise<StatementRow[]> {
      const { rows } = await client.query<{ query: string; calls: number; ms: number; rows: number; wal: number }>(
        `select query, calls::float8, total_exec_time + total_plan_time as ms, rows::float8, wal_bytes::float8 as wal
         from pg_stat_statements where query not like '%pg_stat_statements%' order by 3 desc limit $1`,
        [most],
      );
      return rows.map(({ query, calls, ms, rows: touched, wal }) => ({
        statement: query.replaceAll(/\s+/g, ' ').slice(0, 60),
        times: round(calls / runs, 2),
        ms: round(ms / runs, 3),
        rows: round(touched / runs, 2),
        walBytes: Math.round(wal / runs),
      }));
    },
    close: () => client.end(),
  };
}
