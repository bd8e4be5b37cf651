import type { AccountSql } from '@signalbox/db';
import { type Channel, groupBy } from '@signalbox/domain';

interface Recipient {
  channel: Channel;
  to: string;
}

/** Who of these does not want messages any more; one look per kind of address. */
export async function findOptedOut(sql: AccountSql, recipients: readonly Recipient[]): Promise<(recipient: Recipient) => boolean> {
  const found = new Set<string>();
  const wanted = recipients.flatMap(({ channel, to }) => (channel.optOut ? [{ kind: channel.optOut.kind, to }] : []));
  for (const [kind, group] of groupBy(wanted, (one) => one.kind)) {
    const rows = await sql<{ value: string }>(
      `select value from opt_out where account_id = $1 and kind = $3 and value = any ($2::text[]) and category = '*'`,
      [[...new Set(group.map(({ to }) => to))].sort(), kind],
      'find_opted_out',
    );
    for (const { value } of rows) found.add(`${kind} ${value}`);
  }
  return ({ channel, to }) => channel.optOut !== undefined && found.has(`${channel.optOut.kind} ${to}`);
}
