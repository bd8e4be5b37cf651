import { choice, expression, optionalNumber, reason, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z
    .object({
      kind: choice({ list: 'Item of a list', group: 'Member of a group' }, { title: 'For each' }).default('list'),
      list: expression('list', {
        title: 'List',
        placeholder: 'trigger.body.orders',
        optional: true,
        when: { kind: ['list'] },
      }).prefault(''),
      group: text({ title: 'Group', ui: 'group', named: 'needs', max: 100, optional: true, when: { kind: ['group'] } }).default(''),
      parallel: optionalNumber({
        title: 'At the same time',
        help: 'How many items at once. Empty means as many as there is room for.',
        min: 1,
        most: 10_000,
      }).default(null),
      onError: choice(
        { goOn: 'the others go on', stop: 'the others are stopped and this step fails' },
        { title: 'When an item fails' },
      ).default('goOn'),
    })
    .refine((input) => input.kind !== 'list' || input.list !== '', { path: ['list'], ...reason('empty') })
    .refine((input) => input.kind !== 'group' || input.group.trim() !== '', { path: ['group'], ...reason('empty') }),
  output: z.object({ item: z.unknown(), number: z.number(), total: z.number(), done: z.number(), failed: z.number() }),
});
