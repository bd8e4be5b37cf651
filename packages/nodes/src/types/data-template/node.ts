import { choice, template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    text: template({ title: 'Text', lines: 8, max: 8000 }),
    spaces: choice(
      { keep: 'Keep as written', trim: 'Remove empty lines at both ends', oneLine: 'Put everything on one line' },
      { title: 'Spaces and lines' },
    ).default('keep'),
  }),
  output: z.object({ text: z.string(), length: z.number() }),
});
