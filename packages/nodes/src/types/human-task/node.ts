import { text, typedFields } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { taskFields } from '../../shared/task-fields.ts';
import { typedFieldTypesOf } from '../../shared/typed-values.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
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
});
