import { durationMs } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { readLogPlace } from '../../shared/datalog/log-fields.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { dataLogs }) =>
  askTogether(
    items,
    ({ input }) => {
      const place = readLogPlace(input);
      const { what, percentile, window } = input;
      return 'error' in place ? { result: place } : { ask: { ...place, what, percentile, windowMs: durationMs(window) } };
    },
    (wanted) => dataLogs.aggregate(wanted),
    (got) => {
      if ('error' in got) return got;
      const { value, count } = got;
      return value === null ? { port: 'none', output: {} } : { port: 'found', output: { value, count } };
    },
  ),
);
