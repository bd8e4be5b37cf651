import type { MessageDetail, MessageSummary } from '../messages.ts';
import type { Page } from '../page.ts';
import { personExample } from './contacts.ts';
import { exampleId } from './ids.ts';

export const messageExample: MessageSummary = {
  id: exampleId('message'),
  inbound: false,
  channel: 'sms',
  state: 'delivered',
  from: '71400',
  to: '+46701740612',
  text: 'A pipe has burst in Kungsgatan. Can you go there? Answer YES or NO.',
  parts: 1,
  contact: personExample,
  runId: exampleId('run'),
  nodeId: 'ask',
  workflowName: 'Burst pipe',
  at: '2026-03-02T08:00:04.210Z',
  finalAt: '2026-03-02T08:00:06.480Z',
  errorCode: null,
};
export const messagePageExample: Page<MessageSummary> = { items: [messageExample], next: exampleId('message') };
export const messageDetailExample: MessageDetail = {
  ...messageExample,
  batchId: null,
  cost: { amount: 0.35, currency: 'SEK' },
  attempts: [
    {
      no: 1,
      at: '2026-03-02T08:00:04.260Z',
      result: 'accepted',
      tookMs: 38,
      providerRef: '7f31c0',
      rawCode: null,
      providerName: 'Operator',
      after: null,
    },
  ],
  hold: null,
  links: [],
  receipts: [{ state: 'delivered', at: '2026-03-02T08:00:06.480Z', raw: { stat: 'DELIVRD' } }],
};
