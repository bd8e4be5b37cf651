import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'true', input: { condition: 'upper(trigger.text) == "HELLO YOU"' }, port: 'yes', output: { matched: true } },
  { name: 'false', input: { condition: 'contact.name == "Nobody"' }, port: 'no', output: { matched: false } },
];
