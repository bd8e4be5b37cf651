import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'by phone number', input: { who: '070-174 06 12' }, port: 'found', output: { name: 'Maja', phone: '+46701740612' } },
  { name: 'by id', input: { who: '{{ contact.id }}' }, port: 'found', output: { name: 'Maja' } },
  { name: 'nobody has it', input: { who: 'nobody@example.com' }, port: 'none' },
  { name: 'nothing was asked for', input: { who: '{{ contact.email }}' }, port: 'none' },
];
