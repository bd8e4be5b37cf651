import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'an answer',
    input: { timeout: { amount: 1, unit: 'hours' } },
    port: 'reply',
    event: { kind: 'reply', payload: { text: ' Yes ', receivedAt: '2026-03-01T09:00:00.000Z' } },
    output: { matched: 'reply', text: 'Yes' },
  },
  {
    name: 'the first of two events',
    input: {
      conditions: [
        { port: 'paid', title: 'Paid', kind: 'event', value: 'order.paid', key: '{{ trigger.rest }}' },
        { port: 'cancelled', title: 'Cancelled', kind: 'event', value: 'order.cancelled', key: '{{ trigger.rest }}' },
      ],
    },
    port: 'cancelled',
    event: { kind: 'event', payload: { name: 'order.cancelled', key: 'you', values: { by: 'Olle' } } },
    output: { matched: 'cancelled', values: { by: 'Olle' } },
  },
  {
    name: 'a tag',
    input: { conditions: [{ port: 'vip', title: 'VIP', kind: 'tag', value: 'VIP' }] },
    port: 'vip',
    event: { kind: 'tag', payload: { tag: 'VIP' } },
  },
  {
    name: 'a delivery',
    input: { conditions: [{ port: 'there', title: 'Delivered', kind: 'delivery', value: '{{ trigger.rest }}' }] },
    port: 'there',
    event: { kind: 'delivery', payload: { messageId: 'you', state: 'delivered' } },
    output: { values: { state: 'delivered' } },
  },
  {
    name: 'a link',
    input: { conditions: [{ port: 'opened', title: 'Link opened', kind: 'click', value: '{{ trigger.rest }}' }] },
    port: 'opened',
    event: { kind: 'click', payload: { messageId: 'you', target: 'https://example.com/' } },
    output: { values: { target: 'https://example.com/' } },
  },
  {
    name: 'a callback',
    input: { conditions: [{ port: 'called', title: 'Called', kind: 'callback', value: '{{ trigger.rest }}' }] },
    port: 'called',
    event: { kind: 'callback', payload: { method: 'POST', body: { ok: true } } },
    output: { values: { body: { ok: true } } },
  },
  {
    name: 'nothing in time',
    input: { conditions: [{ port: 'form', title: 'Form', kind: 'form', value: 'signup' }] },
    port: 'timeout',
    event: { kind: 'timeout', payload: {} },
  },
  { name: 'not started by a text', input: {}, port: 'error', event: { kind: 'noOrigin', payload: {} } },
  {
    name: 'a tag without a contact',
    input: { conditions: [{ port: 'vip', title: 'VIP', kind: 'tag', value: 'VIP' }] },
    port: 'error',
    event: { kind: 'noContact', payload: {} },
  },
  {
    name: 'no event is named',
    input: { conditions: [{ port: 'paid', title: 'Paid', kind: 'event', value: '{{ contact.email }}' }] },
    port: 'error',
  },
];
