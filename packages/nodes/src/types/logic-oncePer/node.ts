import { choice, optionalDuration } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { keyField } from '../../shared/key-field.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    key: keyField('Once per what: a person, an order ...'),
    scope: choice({ step: 'This step', workflow: 'This workflow', account: 'All workflows' }, { title: 'Remembers together' }).default(
      'step',
    ),
    forget: optionalDuration({ title: 'Forget after', help: 'Empty means never.' }).default(null),
  }),
  output: z.object({ key: z.string() }),
});
