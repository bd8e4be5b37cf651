import { rowsOf } from '@signalbox/db';
import type { JoinAt } from '../stride/types.ts';

const keys = rowsOf({ run_id: 'uuid', node_id: 'text', visit: 'int' });

/** Containers of runs, for a statement that looks for them. */
export const joinKeys = {
  from: keys.from,
  of: (joins: readonly (JoinAt & { runId: string })[]): string =>
    keys.of(joins.map(({ runId, node, visit }) => ({ run_id: runId, node_id: node, visit }))),
};
