import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'to the sender', input: { text: 'Hi! You wrote {{ trigger.text }}' }, port: 'next', output: { to: '+46701740612' } },
  {
    name: 'with a file',
    input: { text: 'Here it is', files: '{{ [{"id": "fil_1", "name": "a.pdf", "type": "application/pdf", "sizeBytes": 9}] }}' },
    port: 'next',
  },
  { name: 'no file at all', input: { text: 'Here it is', files: '{{ 12 }}' }, port: 'error' },
  { name: 'nobody to reply to', input: { text: 'Hi' }, port: 'error', event: { kind: 'noOrigin', payload: {} } },
];
