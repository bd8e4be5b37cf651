import type { Database } from '@signalbox/db';
import { chunkWords } from '@signalbox/runner';
import type { Lingering } from './lingering.ts';

/** Bells of conductors that are open in other workers. A hint, as every bell is: the signal that follows says the same to the workflow, and the look finds the run. */
export function bellsElsewhere(db: Pick<Database, 'router' | 'listen'>, lingering: Pick<Lingering, 'wake'>) {
  const close = db.listen('bell', (payload) => {
    for (const conductorId of payload.split(',')) lingering.wake(conductorId);
  });
  return {
    async ring(conductorIds: readonly string[]): Promise<void> {
      if (conductorIds.length === 0) return;
      await db.router(`select pg_notify('bell', part) from unnest($1::text[]) part`, [chunkWords(conductorIds)], 'ring_elsewhere');
    },
    close,
  };
}
