import { choice, value, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { needed } from '../../shared/values/needed.ts';
import { card, operations } from './card.ts';

const withTwo = ['add', 'subtract', 'multiply', 'divide', 'remainder', 'power', 'smaller', 'larger', 'percent'] as const;
export const roundings = {
  none: 'Do not round',
  nearest: 'To the nearest, half away from zero',
  even: 'To the nearest, half to even',
  up: 'Up',
  down: 'Down',
  zero: 'Cut off',
} as const;

export const node = defineNode({
  ...card,
  input: needed(
    z.object({
      operation: choice(operations, { title: 'Calculation' }).default('add'),
      a: value({ title: 'a', placeholder: '{{ trigger.body.price }}', max: 500 }),
      b: value({ title: 'b', placeholder: '25', max: 500, when: { operation: withTwo } }).prefault(''),
      rounding: choice(roundings, { title: 'Rounding' }).default('none'),
      decimals: wholeNumber({
        title: 'Decimals',
        min: 0,
        most: 10,
        when: { rounding: ['nearest', 'even', 'up', 'down', 'zero'] },
      }).default(0),
    }),
    'a',
    'b',
  ),
  output: z.object({ result: z.number() }),
});
