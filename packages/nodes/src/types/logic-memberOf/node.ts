import { text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'logic.memberOf',
  kind: 'effect',
  group: 'logic',
  contact: 'needs',
  title: 'Member of group?',
  help: 'Goes one of two ways, depending on whether the contact is in a group.',
  icon: 'users',
  synonyms: ['group', 'segment', 'allow', 'list', 'belongs'],
  input: z.object({ group: text({ title: 'Group', ui: 'group', max: 100 }) }),
  output: z.object({ member: z.boolean() }),
  ports: [
    { name: 'yes', title: 'Member', line: 'main' },
    { name: 'no', title: 'Not a member', line: 'main' },
  ],
  summary: ({ group = '' }) => group,
});
