import { choice, clockTime, duration, value, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { keyField } from '../../shared/key-field.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    key: keyField('Each key has a collection of its own.'),
    item: value({ title: 'Item', help: 'What each run brings.', max: 2000 }).prefault('{{ trigger }}'),
    until: choice({ window: 'a while after the first', time: 'a time of day' }, { title: 'Collects until' }).default('window'),
    window: duration({ title: 'For', when: { until: ['window'] } }).default({ amount: 10, unit: 'minutes' }),
    time: clockTime({ title: 'At', help: "By the account's time zone.", when: { until: ['time'] } }).default('08:00'),
    max: wholeNumber({ title: 'At most', help: 'As soon as there are so many, it goes on early.', min: 1, most: 1000 }).default(100),
  }),
  output: z.object({ items: z.array(z.unknown()), count: z.number(), leftOut: z.number() }),
});
