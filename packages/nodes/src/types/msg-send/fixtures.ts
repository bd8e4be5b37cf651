import { channels } from '@signalbox/domain';
import type { NodeFixture } from '@signalbox/flow';

/** The first channel that has subjects, for an example. */
const letters = channels.all.find(({ withSubject }) => withSubject)?.id ?? '';

const spoken = (language: string, text: string) => ({ channel: channels.usual.id, language, text });
const templates = {
  tem_water: {
    fallback: 'en',
    texts: [spoken('en', 'Hi {{ contact.name }}, {{ values.when }}'), spoken('sv', 'Hej {{ contact.name }}, {{ values.when }}')],
    values: [{ name: 'when' }],
  },
};

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'to the contact',
    input: { text: 'Hi {{ contact.name }}, we will call you' },
    port: 'next',
    output: { to: '+46701740612', parts: 1, result: 'queued' },
  },
  {
    name: 'by e-mail',
    input: { text: 'Your order is ready.', who: 'address', to: 'maja@example.com', subject: 'Order {{ 12 }}' },
    port: 'next',
    output: { to: 'maja@example.com' },
  },
  {
    name: 'to two channels in other words',
    input: {
      ...{
        text: 'Water is off until 18.',
        reach: 'all',
        own: [{ channel: letters, subject: 'Water', text: 'The water is off until 18.' }],
      },
    },
    given: { contact: { email: 'maja@example.com' } },
    port: 'next',
    output: { to: '+46701740612, maja@example.com' },
  },
  {
    name: 'formatted, with a file',
    input: {
      ...{ reach: letters, files: '{{ [{"id": "fil_1", "name": "a.pdf", "type": "application/pdf", "sizeBytes": 9}] }}' },
      own: [{ channel: letters, subject: 'Water', formatted: 'Hi **{{ contact.name }}**, see [the page](https://example.com/water).' }],
    },
    given: { contact: { email: 'maja@example.com' } },
    port: 'next',
    output: { to: 'maja@example.com' },
  },
  {
    name: 'answers go elsewhere',
    input: { text: 'Your order is ready.', who: 'address', to: 'maja@example.com', replyTo: 'Orders <orders@example.com>' },
    port: 'next',
    output: { to: 'maja@example.com' },
  },
  { name: 'answers that go nowhere', input: { text: 'Hi', replyTo: '{{ "nobody" }}' }, port: 'error' },
  { name: 'no file at all', input: { text: 'Here it is', files: '{{ 12 }}' }, port: 'error' },
  {
    name: 'until it is there',
    input: { text: 'Hi', wait: 'delivered' },
    port: 'delivered',
    event: { kind: 'delivery', payload: { state: 'delivered' } },
    output: { result: 'delivered' },
  },
  {
    name: 'until it has left',
    input: { text: 'Hi', wait: 'sent' },
    port: 'sent',
    event: { kind: 'sent', payload: { state: 'accepted' } },
  },
  {
    name: 'until it is read',
    input: { text: 'Hi', wait: 'read' },
    port: 'read',
    event: { kind: 'read', payload: { state: 'read' } },
    output: { result: 'read', delivered: 1 },
  },
  {
    name: 'who opens a link has read it',
    input: { text: 'See https://example.com/water', wait: 'read' },
    port: 'read',
    event: { kind: 'click', payload: { target: 'https://example.com/water' } },
    output: { link: 'https://example.com/water' },
  },
  {
    name: 'until a link is opened',
    input: { text: 'See https://example.com/water', wait: 'clicked' },
    port: 'clicked',
    event: { kind: 'click', payload: { target: 'https://example.com/water' } },
    output: { result: 'clicked', link: 'https://example.com/water' },
  },
  {
    name: 'nobody opens it, for it does not arrive',
    input: { text: 'See https://example.com/water', wait: 'clicked' },
    port: 'failed',
    event: { kind: 'failure', payload: { state: 'expired' } },
    output: { reason: 'expired' },
  },
  {
    name: 'it does not arrive',
    input: { text: 'Hi', wait: 'delivered' },
    port: 'failed',
    event: { kind: 'delivery', payload: { state: 'failed' } },
    output: { result: 'failed' },
  },
  {
    name: 'not in time',
    input: { text: 'Hi', wait: 'delivered', timeout: { amount: 2, unit: 'hours' } },
    port: 'timeout',
    event: { kind: 'timeout', payload: {} },
    given: { endsAt: '2026-03-02T10:00:00.000Z' },
  },
  {
    name: 'no address',
    input: { text: 'Hi', wait: 'delivered' },
    given: { contact: { phone: null } },
    port: 'unreachable',
    output: { result: 'unreachable' },
  },
  {
    name: 'ended messages',
    input: { text: 'Hi', wait: 'delivered' },
    given: { optedOut: ['+46701740612'] },
    port: 'suppressed',
    output: { result: 'suppressed' },
  },
  {
    name: 'to many people',
    input: { text: 'Hi {{ contact.name }}', who: 'people', groups: [{ name: 'Neighbours' }], people: '+46701740613, +46701740613' },
    given: { groups: ['Neighbours'] },
    port: 'next',
    output: { total: 2 },
  },
  {
    name: 'to many people, until all have it',
    input: { text: 'Hi', who: 'people', people: '{{ ["+46701740613", "nobody"] }}', wait: 'delivered' },
    port: 'done',
    output: { total: 2, delivered: 1, unreachable: 1 },
  },
  {
    name: 'to lists among others',
    input: { text: 'Hi', who: 'people', people: '+46701740615\n{{ ["+46701740613", "+46701740614"] }}\n{{ contact.id }}' },
    port: 'next',
    output: { total: 4 },
  },
  {
    name: 'a template',
    input: { template: 'tem_water', templateValues: [{ name: 'when', value: '14:00' }], unreached: 'fail' },
    given: { templates, contact: { language: 'sv' } },
    port: 'next',
    output: { to: '+46701740612' },
  },
  {
    name: 'a template to many people, to each in their language',
    input: { who: 'people', people: '+46701740612, +46701740613', template: 'tem_water' },
    given: { templates, contact: { language: 'sv' } },
    port: 'next',
    output: { total: 2 },
  },
  {
    name: 'a template that says nothing to an e-mail address',
    input: { who: 'address', to: 'maja@example.com', template: 'tem_water' },
    given: { templates },
    port: 'error',
  },
  { name: 'a template that is gone', input: { template: 'tem_gone' }, port: 'error' },
  { name: 'to nobody', input: { text: 'Hi', who: 'address', to: '{{ "nobody" }}', unreached: 'fail' }, port: 'error' },
];
