import { text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'group.add',
  kind: 'effect',
  group: 'contact',
  contact: 'needs',
  title: 'Add to group',
  help: 'Makes the contact a member of a group. A group that is new is made.',
  icon: 'users',
  synonyms: ['list', 'subscribe', 'member'],
  input: z.object({ group: text({ title: 'Group', ui: 'group', named: 'makes', max: 100 }) }),
  output: z.object({ group: z.string() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ group = '' }) => group,
});
