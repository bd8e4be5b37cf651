import type { AccountSql } from '@signalbox/db';
import { type ImportWork, moveOn } from './open-work.ts';

const slice = 20_000;

/** Notes whom the values of the matching field belong to, so that no slice has to look through all contacts. Of two with the same value the older one is meant. */
export async function keySlice(sql: AccountSql, work: ImportWork): Promise<boolean> {
  const [row] = await sql<{ count: number; last: string | null }>(
    `with part as materialized (select id, left(lower(fields ->> $4), 200) as key from contact where account_id = $1 and id > $3 order by id limit ${slice}),
       kept as (insert into import_key (account_id, import_id, key, contact_id)
         select distinct on (key) $1, $2, key, id from part where key <> '' order by key, id on conflict do nothing)
     select count(*)::int as count, (array_agg(id order by id desc))[1] as last from part`,
    [work.id, work.place.after, work.settings.match],
  );
  const isOver = (row?.count ?? 0) < slice;
  work.place = { ...work.place, after: row?.last ?? work.place.after, ...(isOver ? { phase: 'rows' } : {}) };
  await moveOn(sql, work);
  return true;
}
