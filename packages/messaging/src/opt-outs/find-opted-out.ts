import type { AccountSql } from '@signalbox/db';
import { type Channel, groupBy } from '@signalbox/domain';

interface Recipient {
  channel: Channel;
  to: string;
}

/** Who of these gets no messages any more, and by what: the channel on which they said so, or `bounce`; one look per kind of address. */
export async function findOptedOut(sql: AccountSql, recipients: readonly Recipient[]): Promise<(recipient: Recipient) => string | null> {
  const found = new Map<string, string>();
  const wanted = recipients.flatMap(({ channel, to }) => (channel.optOut ? [{ kind: channel.optOut.kind, to }] : []));
  for (const [kind, group] of groupBy(wanted, (one) => one.kind)) {
    const rows = await sql<{ value: string; source: string }>(
      `select value, source from opt_out where account_id = $1 and kind = $3 and value = any ($2::text[]) and category = '*'`,
      [[...new Set(group.map(({ to }) => to))].sort(), kind],
      'find_opted_out',
    );
    for (const { value, source } of rows) found.set(`${kind} ${value}`, source);
  }
  return ({ channel, to }) => (channel.optOut ? (found.get(`${channel.optOut.kind} ${to}`) ?? null) : null);
}
