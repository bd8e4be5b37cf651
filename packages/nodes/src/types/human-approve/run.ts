import { runNode } from '../../contract/define-node.ts';
import { answerWord, openTasks } from '../../shared/open-tasks.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, context) =>
  openTasks(items, context, {
    formOf: ({ approve, reject }) => ({
      fields: [],
      approve: answerWord(approve, 'approve', context),
      reject: answerWord(reject, 'reject', context),
    }),
    answered: ({ approved, by, comment, at }) => ({ port: approved ? 'approved' : 'rejected', output: { by, comment, at } }),
  }),
);
