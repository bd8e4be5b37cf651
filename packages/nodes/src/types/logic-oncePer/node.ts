import { choice, optionalDuration } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { keyField } from '../../shared/key-field.ts';

export const node = defineNode({
  type: 'logic.oncePer',
  kind: 'effect',
  group: 'logic',
  title: 'Only once',
  help: 'Tells the first run with a key from all later ones, as for one welcome text per person.',
  icon: 'fingerprint',
  synonyms: ['unique', 'duplicate', 'idempotent', 'first time', 'dedupe', 'seen before'],
  input: z.object({
    key: keyField('Once per what: a person, an order ...'),
    scope: choice({ step: 'This step', workflow: 'This workflow', account: 'All workflows' }, { title: 'Remembers together' }).default(
      'step',
    ),
    forget: optionalDuration({ title: 'Forget after', help: 'Empty means never.' }).default(null),
  }),
  output: z.object({ key: z.string() }),
  ports: [
    { name: 'new', title: 'First time', line: 'main' },
    { name: 'seen', title: 'Seen before', line: 'main', optional: true },
  ],
  summary: ({ key = '' }) => key,
});
