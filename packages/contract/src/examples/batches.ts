import type { BatchDetail, BatchPerson, BatchSummary, RecipientCounts, RecipientsQuery } from '../batches.ts';
import type { Page } from '../page.ts';
import { exampleId } from './ids.ts';

export const batchExample: BatchSummary = {
  id: exampleId('batch'),
  state: 'sending',
  workflowId: exampleId('workflow'),
  workflowName: 'Burst pipe',
  runId: exampleId('run'),
  nodeId: 'tell',
  text: 'The water on Lake Street is off from 18 to 22.',
  groups: ['Lake Street'],
  channels: ['sms', 'email'],
  people: 4812,
  counts: { queued: 1566, unknown: 0, accepted: 270, delivered: 2871, read: 0, failed: 16, expired: 0, stopped: 0, skipped: 89 },
  at: '2026-03-02T13:45:00.000Z',
  doneAt: null,
};
export const batchPageExample: Page<BatchSummary> = { items: [batchExample], next: exampleId('batch') };
export const batchDetailExample: BatchDetail = {
  ...batchExample,
  twice: 17,
  category: 'service',
  ...{ links: 0, opened: 0 },
  skipped: [
    { code: 'unreachable', count: 65 },
    { code: 'suppressed', count: 24 },
  ],
  failures: [{ code: 'delivery.expired', count: 16 }],
  held: [],
  costs: [{ amount: 1104.95, currency: 'SEK', messages: 3157, parts: 3157, about: 1653.05 }],
  again: 16,
  perSecond: 3.3,
  estimate: '2026-03-02T14:07:00.000Z',
  progress: [
    { at: '2026-03-02T13:45:01.000Z', count: 0 },
    { at: '2026-03-02T13:59:01.000Z', count: 3157 },
  ],
};
export const batchPeopleExample: Page<BatchPerson> = {
  items: [
    {
      ...{ name: 'Maja', contactId: exampleId('contact'), channel: 'sms', address: '+46701740612', messageId: exampleId('message') },
      ...{ state: 'expired', reason: 'delivery.expired', at: '2026-03-02T13:55:00.000Z' },
    },
  ],
  next: 'MDE5M2EwMDAgc21z',
};

export const recipientsQueryExample: RecipientsQuery = { groups: ['Lake Street'], people: ['+46701740612'], reach: 'first', category: '' };
export const recipientCountsExample: RecipientCounts = {
  ...{ people: 318, twice: 1, unreachable: 2, suppressed: 0, invalid: 0, isMore: false },
  names: { twice: ['Elin Åström'], unreachable: ['Olle Berg', 'Lake Street 4'], suppressed: [], invalid: [] },
};
