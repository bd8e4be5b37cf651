import { rowValues } from '@signalbox/domain';
import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { tables }) =>
  askTogether(
    items,
    ({ input: { table, column, value } }) => ({ ask: { table, column: column.trim(), value } }),
    (wanted) => tables.find(wanted),
    (found) => {
      if ('error' in found) return found;
      if (found.row === null) return { port: 'none', output: {} };
      return { port: 'found', output: { row: rowValues(found.columns, found.row.values) } };
    },
  ),
);
