import type { AccountSql } from '@signalbox/db';

/** The runs above each of these, up to the one that nobody started as a part: whoever waits for its end. */
export async function ancestorsOf(sql: AccountSql, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await sql<{ run_id: string; above: string[] }>(
    `with recursive up as (
       select run_id, parent_id from run_state where account_id = $1 and run_id = any ($2::uuid[]) and parent_id is not null
       union all
       select u.run_id, s.parent_id from up u join run_state s on s.account_id = $1 and s.run_id = u.parent_id where s.parent_id is not null)
     select run_id, array_agg(parent_id) as above from up group by run_id`,
    [[...new Set(ids)]],
    'ancestors_of',
  );
  return new Map(rows.map((row) => [row.run_id, row.above]));
}
