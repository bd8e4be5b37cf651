import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'http.createCallback',
  kind: 'effect',
  group: 'outside',
  title: 'Make callback address',
  help: 'Makes a web address of its own for this run; Wait for something goes on when another program calls it.',
  icon: 'link',
  synonyms: ['webhook', 'wait', 'url', 'resume', 'callback', 'link'],
  input: z.object({}),
  output: z.object({ url: z.string(), token: z.string() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: () => '',
});
