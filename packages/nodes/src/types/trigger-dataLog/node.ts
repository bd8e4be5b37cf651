import { choice, durationMs, optionalDuration, reason, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { numberOf } from '../../shared/mqtt/read-reading.ts';
import { card } from './card.ts';

const isNumber = (typed: string): boolean => typed.trim() === '' || numberOf(typed) !== undefined;

export const node = defineNode({
  ...card,
  input: z
    .object({
      from: choice({ device: 'One device', group: 'Each device of a group' }, { title: 'Of' }).default('device'),
      device: text({
        ...{ title: 'Device', help: 'Its key, as it stands in its topics.', ui: 'device', max: 40, when: { from: ['device'] } },
      }).default(''),
      group: text({ title: 'Group of devices', ui: 'deviceGroup', max: 60, when: { from: ['group'] } }).default(''),
      name: text({ title: 'Value', help: 'Its name, as the device sends it.', placeholder: 'temperature', max: 60 }).default(''),
      is: choice({ above: 'above', below: 'below' }, { title: 'Is' }).default('above'),
      limit: text({ title: 'Limit', placeholder: '45', max: 20 }).refine(isNumber, reason('number')).default(''),
      lasting: optionalDuration({ title: 'For at least', help: 'A shorter time starts nothing.' }).default({ amount: 10, unit: 'minutes' }),
      back: text({
        ...{ title: 'Over again at', placeholder: '50', max: 20, optional: true },
        help: 'Until the value is here, the alarm is on and starts nothing again. Empty means the limit.',
      })
        .refine(isNumber, reason('number'))
        .default(''),
    })
    .refine(
      ({ is, limit, back }) => {
        const [from, to] = [numberOf(limit), numberOf(back)];
        return from === undefined || to === undefined || (is === 'above' ? to <= from : to >= from);
      },
      { path: ['back'], ...reason('wrongSide') },
    ),
  output: z.object({
    device: z.object({ id: z.string(), key: z.string(), name: z.string(), group: z.string(), place: z.string() }),
    name: z.string(),
    value: z.number(),
    limit: z.number(),
    since: z.string().describe('When it went beyond the limit.'),
  }),
  bind: ({ from, device, group, name, is, limit, lasting, back }) => ({
    ...{ kind: 'datalog', keys: [name.trim()], sourceId: null },
    config: {
      ...{ from, device: device.trim(), group: group.trim(), name: name.trim(), is },
      limit: numberOf(limit) ?? 0,
      back: numberOf(back) ?? numberOf(limit) ?? 0,
      forMs: lasting ? durationMs(lasting) : 0,
    },
  }),
});
