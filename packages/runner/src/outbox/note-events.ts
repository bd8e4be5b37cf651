import type { AccountSql } from '@signalbox/db';
import type { DomainEventName } from '@signalbox/domain';
import type { HappenedItem } from './types.ts';

/**
 * Writes down, with the transaction of the change, that something happened; nothing where nobody listens. A `contactId` and a `messageId` of an item
 * are uuids and bring what is known of them; its other values are told as they are. `subject` = what many are folded by, when it is neither
 * contact nor `key`.
 */
export async function noteEvents(sql: AccountSql, name: DomainEventName, items: readonly HappenedItem[]): Promise<void> {
  if (items.length > 0)
    await sql(
      `select note_events($1, $2, $3::jsonb[], event_depth()) as noted`,
      [name, items.map((item) => JSON.stringify(item))],
      'note_events',
    );
}
