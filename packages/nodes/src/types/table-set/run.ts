import { rowValues } from '@signalbox/domain';
import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { tables }) =>
  askTogether(
    items,
    ({ input: { table, column, value, set, adds } }) => ({ ask: { table, column: column.trim(), value, set, adds } }),
    (wanted) => tables.set(wanted),
    (done) => {
      if ('error' in done) return done;
      if (done.row === null) return { port: 'none', output: {} };
      return { port: 'next', output: { row: rowValues(done.columns ?? [], done.row.values), added: done.added === true } };
    },
  ),
);
