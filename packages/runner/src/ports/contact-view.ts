import type { AccountSql } from '@signalbox/db';
import type { ContactView } from '@signalbox/nodes/contract';

/** A constant: the columns of `contact c` that make a view, with the first active address of each kind. */
export const contactViewColumns = `c.id, c.name, c.language, c.time_zone as "timeZone", c.fields,
  (select a.value from address a where a.account_id = c.account_id and a.contact_id = c.id and a.kind = 'phone' and a.status = 'active' order by a.rank, a.id limit 1) as phone,
  (select a.value from address a where a.account_id = c.account_id and a.contact_id = c.id and a.kind = 'email' and a.status = 'active' order by a.rank, a.id limit 1) as email`;

/** What a run sees of its contacts, by id. Contacts that are gone are not in the answer. */
export async function loadContactViews(sql: AccountSql, ids: readonly string[]): Promise<Map<string, ContactView>> {
  if (ids.length === 0) return new Map();
  const rows = await sql<ContactView>(
    `select ${contactViewColumns} from contact c where c.account_id = $1 and c.id = any ($2::uuid[])`,
    [[...new Set(ids)].sort()],
    'contact_views',
  );
  return new Map(rows.map((row) => [row.id, row]));
}
