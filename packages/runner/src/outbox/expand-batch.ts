import { enqueue } from './enqueue.ts';
import type { OutboxHandler } from './types.ts';

/** One slice an entry, so that what others owe goes on between; the rest of the batch is an entry of its own. */
export const expandBatch: OutboxHandler<'expandBatch'> = async (sql, { batchId }, tables) => {
  const { more, providers } = await tables.expandBatch(sql, batchId);
  if (more) await enqueue(sql, [{ kind: 'expandBatch', batchId }]);
  return { conductors: [], runs: [], providers };
};
