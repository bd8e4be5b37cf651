import type { AccountSql } from '@signalbox/db';
import { userError } from '@signalbox/domain';
import { enqueue } from './enqueue.ts';
import type { EmittedEvent } from './types.ts';

const entryBytes = 48 * 1024;

/** Puts events into as few entries as their size allows; an event larger than an entry is refused at once. */
export function enqueueEvents(sql: AccountSql, events: readonly EmittedEvent[]): Promise<void> {
  const chunks: EmittedEvent[][] = [];
  let room = 0;
  for (const event of events) {
    const bytes = Buffer.byteLength(JSON.stringify(event));
    if (bytes > entryBytes) throw userError('event.too_large', { most: { size: entryBytes } });
    if (bytes > room) {
      chunks.push([]);
      room = entryBytes;
    }
    chunks.at(-1)?.push(event);
    room -= bytes;
  }
  return enqueue(
    sql,
    chunks.map((chunk) => ({ kind: 'answer' as const, events: chunk })),
  );
}
