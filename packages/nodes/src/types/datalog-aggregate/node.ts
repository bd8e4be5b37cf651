import { choice, duration, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import type { logMeasures } from '../../contract/data-log-port.ts';
import { defineNode } from '../../contract/define-node.ts';
import { logFields } from '../../shared/datalog/log-fields.ts';
import { card, measures } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    ...logFields,
    what: choice(measures satisfies Record<(typeof logMeasures)[number], string>, { title: 'Work out' }).default('average'),
    percentile: wholeNumber({
      ...{ title: 'Percentile', help: 'So many of a hundred values are no higher. 50 is the median.', min: 1, most: 99 },
      when: { what: ['percentile'] },
    }).default(95),
    window: duration({ title: 'Of the last' }).default({ amount: 1, unit: 'hours' }),
  }),
  output: z.object({ value: z.number(), count: z.number().describe('How many values it is of.') }),
});
