import type { AccountSql } from '@signalbox/db';
import type { Channel } from '@signalbox/domain';

interface Said {
  theirs: string;
  text: string;
  messageId: string;
}

/** Who said STOP gets nothing more until they say START; of several messages of a person the last one counts. */
export async function writeOptOuts(sql: AccountSql, { channel, messages }: { channel: Channel; messages: readonly Said[] }): Promise<void> {
  const { optOut } = channel;
  if (!optOut) return;
  const about = messages.filter(({ text }) => optOut.isStop(text) || optOut.isRestart(text));
  const last = [...new Map(about.map((said) => [said.theirs, said])).values()];
  const [stops, restarts] = [last.filter(({ text }) => optOut.isStop(text)), last.filter(({ text }) => optOut.isRestart(text))];
  if (stops.length > 0)
    await sql(
      `insert into opt_out (account_id, kind, value, category, source, message_id)
       select $1, $4, value, '*', $5, message_id from unnest($2::text[], $3::uuid[]) d(value, message_id) order by value on conflict do nothing`,
      [stops.map((said) => said.theirs), stops.map((said) => said.messageId), optOut.kind, channel.id],
    );
  if (restarts.length > 0)
    await sql(`delete from opt_out where account_id = $1 and kind = $3 and value = any ($2::text[])`, [
      restarts.map((said) => said.theirs),
      optOut.kind,
    ]);
}
