import { readFileSync } from 'node:fs';
import type pg from 'pg';

/** A group of the first account whose people have numbers that count up from `first`. */
export async function addGroup(owner: pg.Client, { name, size, first }: { name: string; size: number; first: number }): Promise<void> {
  await owner.query(
    `with a as (select account_id from membership where role = 'account_owner' order by account_id limit 1),
       g as (insert into contact_group (account_id, id, name) select account_id, uuid7(), $1 from a returning account_id, id),
       c as (insert into contact (account_id, id, name) select account_id, uuid7(), 'Person ' || n from a, generate_series(1, $2::int) n returning account_id, id),
       numbered as (select account_id, id, row_number() over (order by id) - 1 as n from c),
       addresses as (insert into address (account_id, id, contact_id, kind, value) select account_id, uuid7(), id, 'phone', '+' || ($3::bigint + n) from numbered)
     insert into contact_group_member (account_id, group_id, contact_id) select g.account_id, g.id, c.id from g, c`,
    [name, size, first],
  );
  await owner.query('analyze contact; analyze address; analyze contact_group_member');
}

/** What a process holds in memory; Linux only, elsewhere 0. */
export function residentMib(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
