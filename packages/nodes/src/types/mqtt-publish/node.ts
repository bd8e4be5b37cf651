import { choice, template, toggle } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    topic: template({ title: 'Topic', help: 'Below that of the account, without wildcards.', placeholder: 'd/boiler-07/down', max: 300 }),
    payload: template({ title: 'Payload', max: 8000, lines: 3, optional: true, placeholder: '{"set": 20}' }).default(''),
    qos: choice({ '0': 'Once at most (QoS 0)', '1': 'At least once (QoS 1)' }, { title: 'Delivery' }).default('1'),
    retained: toggle({ title: 'Keep it for those who come later' }).default(false),
  }),
  output: z.object({ id: z.string(), topic: z.string() }),
});
