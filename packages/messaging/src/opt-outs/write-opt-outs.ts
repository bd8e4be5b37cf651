import type { Sql } from '@signalbox/db';
import { isRestart, isStop } from './opt-out-words.ts';

interface Said {
  theirs: string;
  text: string;
  messageId: string;
}

/** Who said STOP gets nothing more until they say START; of several texts of a person the last one counts. */
export async function writeOptOuts(sql: Sql, accountId: number, texts: readonly Said[]): Promise<void> {
  const last = [...new Map(texts.filter(({ text }) => isStop(text) || isRestart(text)).map((said) => [said.theirs, said])).values()];
  const [stops, restarts] = [last.filter(({ text }) => isStop(text)), last.filter(({ text }) => isRestart(text))];
  if (stops.length > 0)
    await sql(
      `insert into opt_out (account_id, kind, value, category, source, message_id)
       select $1, 'phone', value, '*', 'sms', message_id from unnest($2::text[], $3::uuid[]) d(value, message_id) order by value on conflict do nothing`,
      [accountId, stops.map((said) => said.theirs), stops.map((said) => said.messageId)],
    );
  if (restarts.length > 0)
    await sql(`delete from opt_out where account_id = $1 and kind = 'phone' and value = any ($2::text[])`, [
      accountId,
      restarts.map((said) => said.theirs),
    ]);
}
