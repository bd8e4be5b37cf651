import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'the keyword is the first word',
    input: { keywords: ['JOIN'] },
    port: 'next',
    event: { kind: 'sms', payload: { from: '+46701740612', to: '71400', text: 'join Summer camp' } },
    output: { keyword: 'JOIN', rest: 'Summer camp', from: '+46701740612' },
  },
  {
    name: 'anywhere in the text',
    input: { keywords: ['help'], match: 'contains' },
    port: 'next',
    event: { kind: 'sms', payload: { from: '+46701740612', to: '71400', text: 'I need HELP, now' } },
    output: { keyword: 'HELP' },
  },
];
