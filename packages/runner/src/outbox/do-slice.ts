import { enqueue } from './enqueue.ts';
import type { OutboxHandler } from './types.ts';

/** One slice an entry, so that what others owe goes on between; the rest of the work is an entry of its own. */
export const doSlice: OutboxHandler<'slice'> = async (sql, { of, id, turn }, { slices = {} }) => {
  const work = Object.hasOwn(slices, of) ? slices[of] : undefined;
  if (!work) throw new Error(`nobody does slices of ${of}`);
  if (await work(sql, { id, turn })) await enqueue(sql, [{ kind: 'slice', of, id, turn }]);
  return { conductors: [], runs: [] };
};
