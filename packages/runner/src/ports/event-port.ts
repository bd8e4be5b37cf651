import type { AccountSql } from '@signalbox/db';
import type { EventPort } from '@signalbox/nodes/contract';
import { enqueueEvents } from '../outbox/enqueue-events.ts';

/** Events for other runs: written down here, heard after the commit. */
export const eventPort = (sql: AccountSql): EventPort => ({ emit: (items) => enqueueEvents(sql, items) });
