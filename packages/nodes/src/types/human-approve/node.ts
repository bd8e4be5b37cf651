import { text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { taskFields } from '../../shared/task-fields.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    ...taskFields,
    approve: text({ title: 'Word for yes', max: 40, optional: true }).default('Approve'),
    reject: text({ title: 'Word for no', max: 40, optional: true }).default('Reject'),
  }),
  output: z.object({ taskId: z.string(), by: z.string(), comment: z.string(), at: z.string() }),
});
