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
  fixtures: [
    {
      name: 'filled in',
      input: {
        title: 'Call {{ contact.name }}',
        fields: [
          { name: 'price', title: 'Price', type: 'number', required: true },
          { name: 'note', title: 'Note' },
        ],
      },
      port: 'done',
      event: {
        kind: 'task',
        payload: { status: 'approved', by: 'Olle', comment: '', at: '2026-03-02T08:05:00.000Z', values: { price: '12.5' } },
      },
      output: { by: 'Olle', values: { price: 12.5, note: '' } },
    },
    {
      name: 'not done in time',
      input: { title: 'Call', timeout: { amount: 1, unit: 'hours' } },
      port: 'timeout',
      event: { kind: 'timeout', payload: {} },
    },
    {
      name: 'what was filled in does not fit',
      input: { title: 'Call', fields: [{ name: 'price', type: 'number', required: true }] },
      port: 'error',
      event: { kind: 'task', payload: { status: 'approved', by: 'Olle', values: { price: 'much' } } },
    },
    { name: 'a title that came out empty', input: { title: '{{ contact.email }}' }, port: 'error' },
  ],
});
