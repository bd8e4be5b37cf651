import { text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'tag.remove',
  kind: 'effect',
  group: 'contact',
  contact: 'needs',
  title: 'Remove tag',
  help: 'Takes a tag off the contact.',
  icon: 'tag',
  synonyms: ['label', 'untag'],
  input: z.object({ tag: text({ title: 'Tag', ui: 'tag', max: 100 }) }),
  output: z.object({ tag: z.string() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ tag = '' }) => tag,
});
