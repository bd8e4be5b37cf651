import { runNode } from '../../contract/define-node.ts';
import { openTasks } from '../../shared/open-tasks.ts';
import { readTyped } from '../../shared/typed-values.ts';
import { node } from './node.ts';

export const run = runNode(node, (items, context) =>
  openTasks(
    items,
    context,
    ({ fields, done }) => ({
      fields: fields.map((field) => ({ ...field, title: field.title || field.name })),
      approve: done.trim() || 'Done',
      reject: '',
    }),
    ({ by, comment, at, values }, { fields }) => {
      const read = readTyped(fields, values);
      return read ? { port: 'done', output: { by, comment, at, values: read } } : { error: doesNotFit };
    },
  ),
);

const doesNotFit = { code: 'task.does_not_fit', message: 'What was filled in does not fit the fields of this step.', field: 'fields' };
