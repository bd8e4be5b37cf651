import { text, typedFields } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { latePort } from '../../shared/late-port.ts';
import { taskFields } from '../../shared/task-fields.ts';
import { typedFieldTypesOf } from '../../shared/typed-values.ts';

export const node = defineNode({
  type: 'human.task',
  kind: 'effect',
  group: 'human',
  waits: true,
  title: 'Give a task',
  help: 'Gives a person something to do or to fill in and waits until it is done.',
  icon: 'clipboard-list',
  synonyms: ['form', 'todo', 'manual', 'fill in', 'assign', 'ask a colleague'],
  input: z.object({
    ...taskFields,
    fields: typedFields({ title: 'Fields', help: 'What the person fills in.', types: ['text', 'number', 'bool', 'date'] }).default([]),
    done: text({ title: 'Word for done', max: 40, optional: true }).default('Done'),
  }),
  output: z.object({
    taskId: z.string(),
    by: z.string(),
    comment: z.string(),
    at: z.string(),
    values: z.record(z.string(), z.unknown()),
  }),
  outputFields: ({ fields }) => {
    const values = typedFieldTypesOf(fields);
    return Object.keys(values).length > 0 ? { values } : {};
  },
  ports: ({ timeout }) => [{ name: 'done', title: 'Done', line: 'main' }, ...(timeout ? [latePort('notDone', timeout, ['taskId'])] : [])],
  summary: ({ title = '' }) => title,
});
