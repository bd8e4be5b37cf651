import { text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { latePort } from '../../shared/late-port.ts';
import { namedPort } from '../../shared/port-lists.ts';
import { taskFields } from '../../shared/task-fields.ts';

export const node = defineNode({
  type: 'human.approve',
  kind: 'effect',
  group: 'human',
  waits: true,
  title: 'Ask for approval',
  help: 'Asks a person for a yes or no and waits for it.',
  icon: 'badge-check',
  synonyms: ['approve', 'confirm', 'review', 'sign off', 'manual', 'decision'],
  input: z.object({
    ...taskFields,
    approve: text({ title: 'Word for yes', max: 40, optional: true }).default('Approve'),
    reject: text({ title: 'Word for no', max: 40, optional: true }).default('Reject'),
  }),
  output: z.object({ taskId: z.string(), by: z.string(), comment: z.string(), at: z.string() }),
  ports: ({ approve, reject, timeout }) => [
    namedPort('approved', approve, 'Approve'),
    namedPort('rejected', reject, 'Reject'),
    ...(timeout ? [latePort('noAnswer', timeout, ['taskId'])] : []),
  ],
  summary: ({ title = '' }) => title,
});
