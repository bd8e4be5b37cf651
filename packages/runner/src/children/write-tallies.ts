import { type AccountSql, insertInto } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { Trace } from '@signalbox/flow';
import type { RunRow } from '../stride/types.ts';

/** Items whose whole trace is kept; of later ones only what failed. */
const fullTraces = 100;

/** The traces that are worth a row. */
export function keptTraces(run: RunRow): Trace[] {
  if (run.parentId === null || (run.itemNo ?? 0) <= fullTraces || run.end?.status === 'failed') return run.traces;
  return run.traces.filter((line) => line.status === 'failed');
}

/** How often the items of each container left each port, in rows that are only added: nobody waits for anybody. Called workflows have nodes of their own, so they are not counted. */
export async function writeTallies(sql: AccountSql, batch: readonly RunRow[]): Promise<void> {
  const tallies = new Map<string, { id: string; run_id: string; node_id: string; port: string; count: number }>();
  for (const { parentId, stored, traces } of batch) {
    if (parentId === null || !stored.child || stored.child.isCall) continue;
    for (const { nodeId, port, status } of traces) {
      if (status !== 'done' && status !== 'failed') continue;
      const left = status === 'failed' ? (port ?? 'error') : (port ?? '');
      const key = [parentId, nodeId, left].join(' ');
      const tally = tallies.get(key) ?? { id: newId(), run_id: parentId, node_id: nodeId, port: left, count: 0 };
      tally.count += 1;
      tallies.set(key, tally);
    }
  }
  await insertTallies(sql, [...tallies.values()]);
}

const insertTallies = insertInto('run_tally', { id: 'uuid', run_id: 'uuid', node_id: 'text', port: 'text', count: 'int' });
