import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { readLogPlace } from '../../shared/datalog/log-fields.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { dataLogs }) =>
  askTogether(
    items,
    ({ input, depth }) => {
      const place = readLogPlace(input);
      return 'error' in place ? { result: place } : { ask: { ...place, value: input.value, depth } };
    },
    (wanted) => dataLogs.write(wanted),
    (got, _item, { value }) => ('error' in got ? got : { port: 'next', output: { value, at: new Date(got.at).toISOString() } }),
  ),
);
