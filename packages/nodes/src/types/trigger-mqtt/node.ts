import { isTopicFilter } from '@signalbox/domain';
import { choice, durationMs, optionalDuration, reason, text, toggle, type ValueType } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { type ReadingKind, readingKinds } from '../../shared/mqtt/read-reading.ts';
import { readSample, typesOfValues } from '../../shared/sample.ts';
import { card } from './card.ts';

const typeOf: Partial<Record<ReadingKind, ValueType>> = { number: 'double', text: 'string' };

export const node = defineNode({
  ...card,
  input: z
    .object({
      from: choice({ device: 'One device', group: 'Devices of a group', topic: 'A topic' }, { title: 'From' }).default('device'),
      device: text({
        ...{ title: 'Device', help: 'Its key, as it stands in its topics.', ui: 'device', max: 40, when: { from: ['device'] } },
      }).default(''),
      group: text({ title: 'Group of devices', ui: 'deviceGroup', max: 60, when: { from: ['group'] } }).default(''),
      topic: text({
        ...{ title: 'Topic', placeholder: 'd/+/up', max: 200, when: { from: ['topic'] } },
        help: 'Below that of the account. + stands for one level, # at the end for all that follow.',
      }).default(''),
      on: choice(
        { up: 'What it measures (up)', state: 'How it is (state)', any: 'Everything' },
        { title: 'Of that', when: { from: ['device', 'group'] } },
      ).default('up'),
      payload: choice(readingKinds, { title: 'Read as', help: 'What is none of it starts nothing.' }).default('json'),
      example: text({
        ...{ title: 'Example of a message', help: 'JSON. It says which values later steps can use.', placeholder: '{"temperature": 62.4}' },
        ...{ max: 8000, optional: true, when: { payload: ['json'] } },
      })
        .refine((typed) => typed.trim() === '' || readSample(typed) !== null, reason('sample'))
        .default(''),
      retained: toggle({ title: 'Retained messages, too', help: 'Those that the device marks to be kept.' }).default(false),
      window: optionalDuration({ title: 'The same again starts nothing within' }).default({ amount: 10, unit: 'seconds' }),
    })
    .refine(({ from, topic }) => from !== 'topic' || topic === '' || isTopicFilter(topic), { path: ['topic'], ...reason('topic') }),
  output: z.object({
    device: z.object({ id: z.string(), key: z.string(), name: z.string(), group: z.string(), place: z.string() }),
    topic: z.string(),
    payload: z.unknown(),
    text: z.string().describe('The payload as it came.'),
    retained: z.boolean(),
    at: z.string(),
  }),
  outputFields: ({ payload, example = '' }): Record<string, ValueType> => {
    const sample = payload === 'json' || payload === undefined ? readSample(example) : null;
    const type = sample ? typesOfValues(sample) : payload && typeOf[payload];
    return type ? { payload: type } : {};
  },
  bind: ({ from, device, group, topic, on, retained, window }) => ({
    ...{ kind: 'mqtt', keys: [''], sourceId: null },
    config: {
      from,
      device: device.trim(),
      group: group.trim(),
      topic: topic.trim(),
      on,
      retained,
      windowMs: window ? durationMs(window) : null,
    },
  }),
});
