import { text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'tag.add',
  kind: 'effect',
  group: 'contact',
  contact: 'needs',
  title: 'Add tag',
  help: 'Puts a tag on the contact. A tag that is new is made.',
  icon: 'tag',
  synonyms: ['label', 'mark'],
  input: z.object({ tag: text({ title: 'Tag', ui: 'tag', named: 'makes', max: 100 }) }),
  output: z.object({ tag: z.string() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ tag = '' }) => tag,
});
