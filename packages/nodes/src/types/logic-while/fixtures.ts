import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'not even once', input: { condition: 'trigger.keyword == "AGAIN"' }, port: 'done', output: { rounds: 0 } },
  { name: 'too many rounds', input: { condition: 'trigger.keyword == "HELLO"', limit: 3 }, port: 'limit', output: { rounds: 3 } },
];
