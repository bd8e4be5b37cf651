import { type AccountSql, rowsOf } from '@signalbox/db';
import { type Channel, type Channels, idFloor, type MessageBefore, type MessageContent } from '@signalbox/domain';
import type { QueuedItem } from './insert-queued.ts';

export type FindBefore = (item: QueuedItem, to: string) => MessageBefore | null;

/** The latest message between a run and each of these people, for channels whose messages follow from one another; the rest costs no look. */
export async function readBefore(
  sql: AccountSql,
  channels: Channels,
  recipients: readonly { item: QueuedItem; to: string }[],
): Promise<FindBefore> {
  const wanted = recipients.filter(({ item }) => item.runId !== null && channels.of(item.channel).goOn !== undefined);
  if (wanted.length === 0) return () => null;
  const rows = await sql<BeforeRow>(
    `select d.run_id as "runId", d.theirs, d.channel, m.id, m.inbound, m.our_address as ours, m.subject, m.body, m.content
     from (select distinct run_id, theirs, channel from ${asked.from('$2')}) d
     cross join lateral (select * from message m where m.account_id = $1 and m.their_address = d.theirs and m.channel = d.channel
       and m.run_id = d.run_id and m.id >= $3 order by m.id desc limit 1) m`,
    [
      asked.of(wanted.map(({ item, to }) => ({ run_id: item.runId, theirs: to, channel: item.channel }))),
      idFloor(Date.now() - lookedBackMs),
    ],
    'read_before',
  );
  const found = new Map(rows.map((row) => [keyOf(row), beforeOf(channels.of(row.channel), row)]));
  return ({ runId, channel }, to) => found.get(keyOf({ runId, channel, theirs: to })) ?? null;
}

/** Of somebody who gets a thousand mails a day not all are looked through. */
const lookedBackMs = 90 * 24 * 3600 * 1000;

interface BeforeRow {
  runId: string;
  theirs: string;
  channel: string;
  id: string;
  inbound: boolean;
  ours: string | null;
  subject: string | null;
  body: string | null;
  content: MessageContent | null;
}
const asked = rowsOf({ run_id: 'uuid?', theirs: 'text', channel: 'text' });
const keyOf = ({ runId, theirs, channel }: Pick<BeforeRow, 'theirs' | 'channel'> & { runId: string | null }): string =>
  `${runId} ${channel} ${theirs}`;
const beforeOf = (channel: Channel, row: BeforeRow): MessageBefore => ({
  ...{ id: row.id, inbound: row.inbound, ours: row.ours ?? '' },
  content: channel.read(row),
});
