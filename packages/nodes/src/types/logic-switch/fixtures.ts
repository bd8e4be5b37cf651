import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'the first true case wins',
    input: {
      cases: [
        { port: 'stop', title: 'Stop', when: 'trigger.keyword == "STOP"' },
        { port: 'hello', title: 'Hello', when: 'trigger.keyword == "HELLO"' },
      ],
    },
    port: 'hello',
    output: { matched: 'hello' },
  },
  {
    name: 'none of them',
    input: { cases: [{ port: 'stop', title: 'Stop', when: 'trigger.keyword == "STOP"' }] },
    port: 'otherwise',
    output: { matched: 'otherwise' },
  },
  {
    name: 'all true cases at once',
    input: {
      take: 'all',
      cases: [
        { port: 'hello', title: 'Hello', when: 'trigger.keyword == "HELLO"' },
        { port: 'stop', title: 'Stop', when: 'trigger.keyword == "STOP"' },
        { port: 'known', title: 'Known', when: 'contact.name != ""' },
      ],
    },
    port: 'known',
    output: { matched: ['hello', 'known'] },
  },
  {
    name: 'none of all',
    input: { take: 'all', cases: [{ port: 'stop', title: 'Stop', when: 'trigger.keyword == "STOP"' }] },
    port: 'otherwise',
    output: { matched: ['otherwise'] },
  },
];
