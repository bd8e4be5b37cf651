import { nodeError } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { answerWord, openTasks } from '../../shared/open-tasks.ts';
import { readTyped } from '../../shared/typed-values.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, context) =>
  openTasks(items, context, {
    formOf: ({ fields, done }) => ({
      fields: fields.map((field) => ({ ...field, title: field.title || field.name })),
      approve: answerWord(done, 'done', context),
      reject: '',
    }),
    answered: ({ by, comment, at, values }, { fields }) => {
      const read = readTyped(fields, values);
      return read ? { port: 'done', output: { by, comment, at, values: read } } : { error: doesNotFit };
    },
  }),
);

const doesNotFit = nodeError('task.does_not_fit', {}, 'fields');
