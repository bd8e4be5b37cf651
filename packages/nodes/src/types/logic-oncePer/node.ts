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
  fixtures: [
    { name: 'the first time', input: { key: '{{ contact.id }}' }, port: 'new' },
    {
      name: 'seen before',
      input: { key: 'order 7', scope: 'account' },
      port: 'seen',
      given: { once: [{ scope: 'account', key: 'key|order 7' }] },
    },
    {
      name: 'seen before by this step',
      input: { key: 'order 7' },
      port: 'seen',
      given: { once: [{ scope: 'workflow', key: 'step|it|order 7' }] },
    },
    {
      name: 'forgotten since',
      input: { key: 'order 7', scope: 'workflow', forget: { amount: 1, unit: 'days' } },
      port: 'new',
      given: { once: [{ scope: 'workflow', key: 'key|order 7', expiresAt: '2026-03-02T07:59:00.000Z' }] },
    },
    { name: 'a key that came out empty', input: { key: '{{ contact.email }}' }, port: 'error' },
  ],
});
