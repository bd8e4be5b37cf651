import type { AccountSql } from '@signalbox/db';
import type { Channel, MessageContent } from '@signalbox/domain';

/** A message of ours that somebody answers. */
export interface Answered {
  runId: string | null;
  /** Of the conversation in which it was sent: an answer may come from another address. */
  replyKey: string;
}

/** Which message of ours each of these contents says that it answers, in the order of the contents; channels that cannot say it cost no look. */
export async function findAnswered(sql: AccountSql, channel: Channel, contents: readonly MessageContent[]): Promise<(Answered | null)[]> {
  const named = contents.map((content) => channel.answersTo?.(content) ?? []);
  const ids = [...new Set(named.flat())];
  if (ids.length === 0) return named.map(() => null);
  const rows = await sql<{ id: string; run_id: string | null; our_address: string; their_address: string }>(
    'select id, run_id, our_address, their_address from message where account_id = $1 and id = any ($2::uuid[]) and channel = $3 and not inbound',
    [ids, channel.id],
    'find_answered',
  );
  const found = new Map(rows.map((row) => [row.id, { runId: row.run_id, replyKey: channel.replyKey(row.our_address, row.their_address) }]));
  return named.map((wanted) => wanted.map((id) => found.get(id)).find((one) => one !== undefined) ?? null);
}
