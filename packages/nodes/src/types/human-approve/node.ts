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
  fixtures: [
    {
      name: 'approved',
      input: { title: 'Send {{ trigger.text }} to everybody?' },
      port: 'approved',
      event: { kind: 'task', payload: { status: 'approved', by: 'Olle', comment: 'Fine', at: '2026-03-02T08:05:00.000Z', values: {} } },
      output: { by: 'Olle', comment: 'Fine', at: '2026-03-02T08:05:00.000Z' },
    },
    {
      name: 'rejected',
      input: { title: 'Send it?', role: 'moderator' },
      port: 'rejected',
      event: { kind: 'task', payload: { status: 'rejected', by: 'Olle', comment: 'Too long', at: '2026-03-02T08:05:00.000Z' } },
      output: { comment: 'Too long' },
    },
    {
      name: 'nobody answers in time',
      input: { title: 'Send it?', timeout: { amount: 1, unit: 'hours' } },
      port: 'timeout',
      event: { kind: 'timeout', payload: {} },
    },
    { name: 'a title that came out empty', input: { title: '{{ contact.email }}' }, port: 'error' },
  ],
});
