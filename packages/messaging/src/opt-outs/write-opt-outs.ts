import { type AccountSql, insertInto } from '@signalbox/db';
import type { Channel } from '@signalbox/domain';

interface Said {
  theirs: string;
  optOut: 'stop' | 'start' | null;
  messageId: string;
}

/** Who said STOP gets nothing more until they say START; of several messages of a person the last one counts. */
export async function writeOptOuts(sql: AccountSql, { channel, messages }: { channel: Channel; messages: readonly Said[] }): Promise<void> {
  const { optOut } = channel;
  if (!optOut) return;
  const last = [...new Map(messages.filter((said) => said.optOut !== null).map((said) => [said.theirs, said])).values()];
  const [stops, restarts] = [last.filter((said) => said.optOut === 'stop'), last.filter((said) => said.optOut === 'start')];
  await insertOptOuts(
    sql,
    stops.map(({ theirs, messageId }) => ({ kind: optOut.kind, value: theirs, category: '*', source: channel.id, message_id: messageId })),
  );
  if (restarts.length > 0)
    await sql(`delete from opt_out where account_id = $1 and kind = $3 and value = any ($2::text[])`, [
      restarts.map((said) => said.theirs),
      optOut.kind,
    ]);
}

const insertOptOuts = insertInto(
  'opt_out',
  { kind: 'text', value: 'text', category: 'text', source: 'text', message_id: 'uuid' },
  'order by value on conflict do nothing',
);
