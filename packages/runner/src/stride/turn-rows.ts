import { type RowOf, rowsOf } from '@signalbox/db';
import type { Trace } from '@signalbox/flow';
import { keptTraces } from '../children/write-tallies.ts';
import type { RunRow } from './types.ts';

export const traces = rowsOf({
  ...{ run_id: 'uuid', seq: 'int', at: 'timestamptz', took_ms: 'int?', visit: 'int', status: 'text', node_id: 'text', port: 'text?' },
  ...{ input: 'jsonb?', output: 'jsonb?', error: 'jsonb?' },
});
export const rowsOfTraces = (batch: readonly RunRow[]) => batch.flatMap((run) => keptTraces(run).map((line) => traceRow(run.runId, line)));
const traceRow = (runId: string, { at, tookMs, nodeId, ...line }: Trace): RowOf<typeof traces.columns> => ({
  ...line,
  ...{ run_id: runId, at: new Date(at), took_ms: tookMs, node_id: nodeId },
});

export const calls = rowsOf({ id: 'uuid', run_id: 'uuid', node_id: 'text', at_most_once: 'bool', request: 'jsonb' });
export const rowsOfCalls = (open: readonly RunRow[]) => open.flatMap((run) => run.calls.map((call) => callRow(run.runId, call)));
const callRow = (runId: string, { id, nodeId, atMostOnce, type, input, policy }: RunRow['calls'][number]) => ({
  ...{ id, run_id: runId, node_id: nodeId, at_most_once: atMostOnce, request: { type, input, policy } },
});
