import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { keyField } from '../../shared/key-field.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({ key: keyField('The key of the lock.') }),
  output: z.object({ key: z.string() }),
});
