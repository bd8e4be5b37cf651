import { choice, constantOf, expression, optionalNumber, reason } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { keyField } from '../../shared/key-field.ts';
import { keyScopes } from '../../shared/read-key.ts';
import { card } from './card.ts';
import { isAmount, mostAtOnce } from './is-amount.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    key: keyField('What is counted; each key has a number of its own.'),
    by: expression('number', { title: 'Add', help: 'A whole number; below 0 counts down.' })
      .refine((typed) => isAmount(constantOf(typed) ?? 0), reason('wholeNumber', { most: mostAtOnce }))
      .prefault('1'),
    window: choice(
      { none: 'never', minute: 'every minute', hour: 'every hour', day: 'every day' },
      { title: 'Starts again at 0', help: "Days and hours are those of the account's time zone." },
    ).default('none'),
    limit: optionalNumber({
      title: 'Limit',
      help: 'Counts up to here and no further. Empty means no limit.',
      min: 1,
      most: 1_000_000_000,
    }).default(null),
    scope: choice(keyScopes, { title: 'Counts together' }).default('workflow'),
  }),
  output: z.object({ count: z.number() }),
});
