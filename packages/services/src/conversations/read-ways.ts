import type { ConversationWay } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import type { Channel, Channels, MessageContent } from '@signalbox/domain';
import { readSenders } from '@signalbox/messaging';
import type { PersonAddress } from './read-conversation.ts';

/** The latest message at one of the person's addresses. */
export interface LatestMessage {
  id: string;
  channel: string;
  inbound: boolean;
  ours: string;
  theirs: string;
  subject: string | null;
  body: string | null;
  content: MessageContent | null;
}

/** The latest message at each of these addresses and channels, the newest of all first. */
export const readLatest = (sql: AccountSql, channels: Channels, addresses: readonly PersonAddress[]): Promise<LatestMessage[]> =>
  sql<LatestMessage>(
    `select m.id, m.channel, m.inbound, coalesce(m.our_address, '') as ours, m.their_address as theirs, m.subject, m.body, m.content
     from unnest($2::text[]) a(value) cross join unnest($3::text[]) c(id)
     cross join lateral (select * from message m where m.account_id = $1 and m.their_address = a.value and m.channel = c.id order by m.id desc limit 1) m
     order by m.id desc`,
    [addresses.map(({ value }) => value), channels.all.map(({ id }) => id)],
  );

/** Every channel by which the person can be written to, with their addresses and ours: what was used last comes first. */
export async function readWays(
  sql: AccountSql,
  channels: Channels,
  { addresses, latest }: { addresses: readonly PersonAddress[]; latest: readonly LatestMessage[] },
): Promise<ConversationWay[]> {
  const senders = await readSenders(sql);
  const ways = channels.all.flatMap((channel): ConversationWay[] => {
    const own = senders.filter((one) => one.channel === channel.id && channel.addressKinds.sends.includes(one.kind));
    const used = latest.filter((one) => one.channel === channel.id);
    const to = usedFirst(
      addressesOf(channel, addresses),
      used.map(({ theirs }) => theirs),
    );
    const from = usedFirst(
      own.map(({ value }) => value),
      used.map(({ ours }) => ours),
    );
    return to.length > 0 && from.length > 0 ? [{ channel: channel.id, to, from, hasSubject: channel.withSubject !== undefined }] : [];
  });
  const place = (way: ConversationWay) => {
    const at = latest.findIndex(({ channel }) => channel === way.channel);
    return at < 0 ? latest.length : at;
  };
  return ways.sort((a, b) => place(a) - place(b));
}

export const addressesOf = ({ addressKinds }: Channel, addresses: readonly PersonAddress[]): string[] =>
  addresses.filter(({ kind }) => kind === addressKinds.contact).map(({ value }) => value);

const usedFirst = (all: readonly string[], used: readonly string[]): string[] => [
  ...new Set([...used.filter((one) => all.includes(one)), ...all]),
];
