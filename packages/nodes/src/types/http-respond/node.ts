import { headerRows, value, wholeNumber } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'http.respond',
  kind: 'effect',
  group: 'outside',
  title: 'Answer the request',
  help: 'Answers the HTTP request that started the workflow; only the first answer counts.',
  icon: 'reply',
  synonyms: ['webhook', 'response', 'return', 'http'],
  input: z.object({
    status: wholeNumber({ title: 'Status', min: 200, most: 599 }).default(200),
    headers: headerRows({ title: 'Headers' }).default([]),
    body: value({
      title: 'Body',
      help: 'A text, or a single value such as {{ trigger.body }}, which is sent as JSON.',
      max: 8000,
    }).prefault(''),
  }),
  output: z.object({ sent: z.boolean() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ status = 200 }, t) => t('steps.with', { what: status }),
});
