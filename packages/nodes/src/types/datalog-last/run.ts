import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { readLogPlace } from '../../shared/datalog/log-fields.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { dataLogs, now }) =>
  askTogether(
    items,
    ({ input }) => {
      const place = readLogPlace(input);
      return 'error' in place ? { result: place } : { ask: place };
    },
    (wanted) => dataLogs.last(wanted),
    (got) => {
      if ('error' in got) return got;
      if (!got.last) return { port: 'none', output: {} };
      const { value, at } = got.last;
      return { port: 'found', output: { value, at: new Date(at).toISOString(), minutesAgo: Math.max(0, Math.floor((now - at) / 60_000)) } };
    },
  ),
);
