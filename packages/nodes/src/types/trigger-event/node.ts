import { type DomainEventName, domainEvents, isDomainEvent } from '@signalbox/domain';
import { choice, duration, durationMs, eventName, reason, text, type ValueType } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { readSample, typesOfValues } from '../../shared/sample.ts';
import { card, known } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    name: eventName({
      title: 'Event',
      help: 'What happened, or a name of your own that Send event or another program uses.',
      placeholder: 'order.paid',
      known: known satisfies Record<DomainEventName, string>,
    }),
    key: text({ title: 'About', help: 'Empty means anything.', max: 300, optional: true }).default(''),
    sample: text({
      ...{ title: 'Example of its values', help: 'JSON. Only for events of your own: it says which values later steps can use.' },
      ...{ placeholder: '{"amount": 12.5}', max: 8000, optional: true },
    })
      .refine((typed) => typed.trim() === '' || readSample(typed) !== null, reason('sample'))
      .default(''),
    many: choice(
      { storm: 'fold a storm of them into one run', fold: 'fold all but the first into one run', each: 'start a run for each' },
      { title: 'When many come about the same', help: 'The run that stands for many reads how many they were.' },
    ).default('storm'),
    window: duration({ title: 'Within', when: { many: ['storm', 'fold'] } }).default({ amount: 10, unit: 'seconds' }),
  }),
  output: z.object({
    name: z.string(),
    key: z.string(),
    at: z.string().describe('When it happened.'),
    values: z.record(z.string(), z.unknown()),
    count: z.number().describe('How many events this run stands for.'),
    events: z.array(z.record(z.string(), z.unknown())).describe('The values of up to 20 of them, where it stands for several.'),
  }),
  outputFields: ({ name = '', sample = '' }): Record<string, ValueType> => {
    const values = isDomainEvent(name) ? domainEvents[name] : readSample(sample);
    return { events: 'list<map>', ...(values ? { values: typesOfValues(values) } : {}) };
  },
  bind: ({ name, key, many, window }) => ({
    ...{ kind: 'event', keys: [name], sourceId: null },
    config: { key: key.trim(), many, windowMs: Math.min(durationMs(window), 24 * 3_600_000) },
  }),
});
