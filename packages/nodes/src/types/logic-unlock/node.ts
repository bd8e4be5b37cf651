import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { keyField } from '../../shared/key-field.ts';

export const node = defineNode({
  type: 'logic.unlock',
  kind: 'effect',
  group: 'logic',
  title: 'Unlock',
  help: 'Gives a lock back before the run ends, so that the next run in the queue goes on.',
  icon: 'lock-open',
  synonyms: ['mutex', 'release', 'free'],
  input: z.object({ key: keyField('The key of the lock.') }),
  output: z.object({ key: z.string() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ key = '' }) => key,
});
