import type { NodeError, NodeResult } from '@signalbox/flow';
import { z } from 'zod';
import { runNode } from '../../contract/define-node.ts';
import { KeptFile } from '../../contract/kept-file.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { lost } from '../../shared/node-errors.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { exports }) =>
  askTogether(
    items,
    ({ runId, input, answer }) =>
      answer ? { result: answered(answer.payload) } : { ask: { runId, group: input.group.trim(), format: input.format } },
    (wanted) => exports.begin(wanted),
    (got) => ('error' in got ? got : { wait: { keys: [{ kind: 'export', key: got.exportId }], dueAt: null, output: {} } }),
  ),
);

const Over = z.object({ rows: z.number(), file: KeptFile.nullable(), error: z.looseObject({ code: z.string() }).nullable() });
function answered(payload: Record<string, unknown>): NodeResult {
  const over = Over.safeParse(payload);
  if (!over.success) return { error: lost };
  const { rows, file, error } = over.data;
  return file === null ? { error: (error as NodeError | null) ?? lost } : { port: 'next', output: { file, rows } };
}
