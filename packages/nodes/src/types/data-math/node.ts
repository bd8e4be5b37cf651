import { choice, value, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { needed } from '../../shared/values/needed.ts';

export const operations = {
  add: 'a + b',
  subtract: 'a - b',
  multiply: 'a × b',
  divide: 'a ÷ b',
  remainder: 'Remainder of a ÷ b',
  power: 'a to the power of b',
  smaller: 'The smaller of a and b',
  larger: 'The larger of a and b',
  percent: 'b percent of a',
  round: 'a, only rounded',
  absolute: 'a without its sign',
  root: 'Square root of a',
} as const;
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
  type: 'data.math',
  kind: 'steer',
  group: 'data',
  title: 'Calculate',
  help: 'Works with numbers and rounds them. Texts that are numbers will do.',
  icon: 'calculator',
  synonyms: ['math', 'sum', 'number', 'round', 'add', 'divide'],
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
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ operation = 'add', a = '', b = '' }, t) => t(`steps.math.${operation}`, { a, b }).slice(0, 80),
});
