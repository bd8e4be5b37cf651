import { runNode } from '../../contract/define-node.ts';
import { openTasks } from '../../shared/open-tasks.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, context) =>
  openTasks(
    items,
    context,
    ({ approve, reject }) => ({ fields: [], approve: approve.trim() || 'Approve', reject: reject.trim() || 'Reject' }),
    ({ approved, by, comment, at }) => ({ port: approved ? 'approved' : 'rejected', output: { by, comment, at } }),
  ),
);
