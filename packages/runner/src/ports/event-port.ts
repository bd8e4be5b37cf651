import type { AccountSql } from '@signalbox/db';
import type { EventPort } from '@signalbox/nodes/contract';
import { enqueueEvents } from '../outbox/enqueue-events.ts';

/** Events for other runs: written down here, heard after the commit. Nobody has to wait for a statement that is handed to `behind`. */
export const eventPort = (sql: AccountSql, behind?: AccountSql['behind']): EventPort => ({
  async emit(items) {
    const written = enqueueEvents(sql, items);
    if (!behind) return written;
    behind(written);
  },
});
