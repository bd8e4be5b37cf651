import { duration, namedValues, template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    device: template({ title: 'Device', help: 'Its key, as it stands in its topics.', placeholder: 'boiler-07', max: 200 }),
    values: namedValues({
      title: 'Command',
      help: 'It is sent as JSON, with an id. The device answers on up or state with the same id, and with ok: false when it could not.',
    }).default([]),
    timeout: duration({ title: 'Wait no longer than', help: 'A device that connects meanwhile still gets it.' }).default({
      amount: 30,
      unit: 'seconds',
    }),
  }),
  output: z.object({ id: z.string(), answer: z.record(z.string(), z.unknown()) }),
});
