import type { AccountSql } from '@signalbox/db';
import { userError } from '@signalbox/domain';

/** Gives the account a number: one that it had put away, or one that no account ever had. Throws `practice.none_left` when all are taken. */
export async function takeNumber(sql: AccountSql, ranges: readonly NumberRange[] = storyNumbers): Promise<string> {
  const [back] = await sql<{ number: string }>(
    `update practice_phone set put_away = false, added_at = clock_timestamp() where account_id = $1 and number = (
       select number from practice_phone where account_id = $1 and put_away order by added_at limit 1) returning number`,
  );
  if (back) return back.number;
  for (const number of await strangers(sql, ranges.flatMap(shuffled))) {
    // Nobody sees which numbers other accounts have; the index says whether this one is free.
    const [taken] = await sql<{ number: string }>(
      'insert into practice_phone (account_id, number) values ($1, $2) on conflict do nothing returning number',
      [number],
    );
    if (taken) return taken.number;
  }
  throw userError('practice.none_left', {}, { status: 409 });
}

/** Numbers that nobody whom the account knows has: what is practised is not mixed with what is in a contact's history. */
async function strangers(sql: AccountSql, numbers: readonly string[]): Promise<string[]> {
  const rows = await sql<{ number: string }>(
    `select w.number from unnest($2::text[]) with ordinality w(number, at)
     where not exists (select from address a where a.account_id = $1 and a.kind = 'phone' and a.value = w.number) order by w.at`,
    [numbers],
  );
  return rows.map(({ number }) => number);
}

export interface NumberRange {
  begin: string;
  digits: number;
  from: number;
  to: number;
}

/** Numbers for stories, which no operator hands out: in Sweden +46 70 174 06 05 to 06 99, in Britain +44 7700 900 000 to 900 999. The first Swedish ones belong to the demo. */
const storyNumbers: readonly NumberRange[] = [
  { begin: '+467017406', digits: 2, from: 20, to: 99 },
  { begin: '+447700900', digits: 3, from: 0, to: 999 },
];

/** In no order, so that one number says nothing about how many accounts there are. */
function shuffled({ begin, digits, from, to }: NumberRange): string[] {
  const numbers = Array.from({ length: to - from + 1 }, (_, at) => `${begin}${String(from + at).padStart(digits, '0')}`);
  return numbers
    .map((number) => ({ number, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ number }) => number);
}
