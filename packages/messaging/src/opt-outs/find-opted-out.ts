import type { AccountSql } from '@signalbox/db';
import { type Channel, groupBy } from '@signalbox/domain';

interface Recipient {
  channel: Channel;
  to: string;
  /** Of a kind of messages that people can end on its own. */
  item?: { terms?: { category: string | null } };
}

/** Who of these gets no messages any more, or none of their category, and by what: the channel on which they said so, or `bounce`; one look per kind of address. */
export async function findOptedOut(sql: AccountSql, recipients: readonly Recipient[]): Promise<(recipient: Recipient) => string | null> {
  const found = new Map<string, string>();
  const wanted = recipients.flatMap(({ channel, to, item }) =>
    channel.optOut ? [{ kind: channel.optOut.kind, to, category: item?.terms?.category }] : [],
  );
  for (const [kind, group] of groupBy(wanted, (one) => one.kind)) {
    const rows = await sql<{ value: string; source: string; category: string }>(
      `select value, source, category from opt_out where account_id = $1 and kind = $3 and value = any ($2::text[]) and category = any ($4::text[])`,
      [[...new Set(group.map(({ to }) => to))].sort(), kind, [...new Set(['*', ...group.flatMap(({ category }) => category ?? [])])]],
      'find_opted_out',
    );
    for (const { value, source, category } of rows) found.set(`${kind} ${value} ${category}`, source);
  }
  return ({ channel, to, item }) => {
    const of = (category: string): string | undefined => found.get(`${channel.optOut?.kind} ${to} ${category}`);
    return of('*') ?? of(item?.terms?.category ?? '*') ?? null;
  };
}
