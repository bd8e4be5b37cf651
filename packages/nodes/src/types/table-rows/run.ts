import { rowValues } from '@signalbox/domain';
import { runNode } from '../../contract/define-node.ts';
import { askTogether } from '../../shared/ask-together.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, { tables }) =>
  askTogether(
    items,
    ({ input: { table, where, sort, order, most } }) => ({ ask: { table, where, sort: sort.trim(), order, most } }),
    (wanted) => tables.rows(wanted),
    (found) => {
      if ('error' in found) return found;
      if (found.rows.length === 0) return { port: 'none', output: {} };
      return { port: 'next', output: { rows: found.rows.map(({ values }) => rowValues(found.columns, values)), count: found.total } };
    },
  ),
);
