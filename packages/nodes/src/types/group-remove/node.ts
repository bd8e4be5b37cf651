import { text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'group.remove',
  kind: 'effect',
  group: 'contact',
  contact: 'needs',
  title: 'Remove from group',
  help: 'Ends the membership of the contact in a group.',
  icon: 'user-minus',
  synonyms: ['list', 'unsubscribe', 'leave'],
  input: z.object({ group: text({ title: 'Group', ui: 'group', max: 100 }) }),
  output: z.object({ group: z.string() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ group = '' }) => group,
});
