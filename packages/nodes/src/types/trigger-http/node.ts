import { choice, duration, durationMs } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({
    method: choice({ POST: 'POST', GET: 'GET', PUT: 'PUT', any: 'Any' }, { title: 'Method' }).default('POST'),
    respond: choice({ accepted: 'At once (202)', answer: 'With an answer of the workflow' }, { title: 'Answer' }).default('accepted'),
    timeout: duration({ title: 'Give up after', help: 'Only for an answer of the workflow; then 504.' }).default({
      amount: 30,
      unit: 'seconds',
    }),
  }),
  output: z.object({
    method: z.string(),
    body: z.unknown(),
    headers: z.record(z.string(), z.string()),
    rawBody: z
      .string()
      .describe('The body as it came, sign by sign, to check a signature. Brought only where a step of the workflow reads it.'),
    query: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
  onDemand: ['rawBody'],
  bind: ({ method, respond, timeout }) => ({
    kind: 'http',
    keys: [],
    sourceId: null,
    config: { method, respond, timeoutMs: Math.min(durationMs(timeout), 120_000) },
  }),
});
