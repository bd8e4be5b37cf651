import { choice, optionalDuration } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { keyField } from '../../shared/key-field.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    key: keyField('Runs of all workflows with the same key exclude each other.'),
    mode: choice({ wait: 'waits for it', leave: 'goes another way' }, { title: 'When it is taken the run' }).default('wait'),
    timeout: optionalDuration({ title: 'Wait no longer than', when: { mode: ['wait'] } }).default(null),
  }),
  output: z.object({ key: z.string() }),
});
