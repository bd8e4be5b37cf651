import { choice, optionalDuration, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { windowTitles } from '../../shared/clock/window-titles.ts';
import { keyField } from '../../shared/key-field.ts';
import { keyScopes } from '../../shared/read-key.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    key: keyField('Runs with the same key share the limit.'),
    limit: wholeNumber({ title: 'At most', min: 1, most: 1_000_000 }).default(100),
    per: choice(windowTitles, { title: 'In a', help: "Days and hours are those of the account's time zone." }).default('minute'),
    mode: choice({ hold: 'wait for their time', leave: 'go another way' }, { title: 'The others' }).default('hold'),
    longest: optionalDuration({
      title: 'Wait no longer than',
      help: 'Who would have to wait longer goes another way at once.',
      when: { mode: ['hold'] },
    }).default(null),
    scope: choice(keyScopes, { title: 'Limits together' }).default('workflow'),
  }),
  output: z.object({ goesAt: z.string() }),
});
