import type { NodeFixture } from '@signalbox/flow';

// Code 123456: valid for ever, and no longer valid.
const check = 'otp1.Dd-lfWhchQUu8FMN.bidhw4qo0.3.N8vWqg2XADCyvXU0SIJcQitpsiRibhC-4RX-noIoC1o';
const oldCheck = 'otp1.Tb7GKQSPC4a7MRAF.0.3.1rvKiS-BqeJG2H22WhR6kmvgL1lQ0-kmIcsUTfN6kTs';
// Where attempts with the first one are counted.
const checkCounter = 'otp|1de8b16319f18c00d12feacbb13ec5b737f5f3b284821d4a01a13078c9ab36c7';

export const fixtures: readonly NodeFixture[] = [
  { name: 'makes a code', input: { digits: 8 }, port: 'next', output: { expiresAt: '2026-03-02T08:10:00.000Z' } },
  { name: 'the right code', input: { task: 'verify', check, code: 'My code is 123 456.' }, port: 'right', output: { attemptsLeft: 2 } },
  { name: 'a wrong code', input: { task: 'verify', check, code: '{{ trigger.text }}' }, port: 'wrong', output: { attemptsLeft: 2 } },
  {
    name: 'one attempt too many',
    input: { task: 'verify', check, code: '123456' },
    given: { counters: [{ key: checkCounter, windowAt: '2999-01-01T00:00:00Z', count: 3 }] },
    port: 'tooMany',
    output: { attemptsLeft: 0 },
  },
  { name: 'too late', input: { task: 'verify', check: oldCheck, code: '123456' }, port: 'expired', output: { attemptsLeft: 0 } },
  { name: 'a check that is none', input: { task: 'verify', check: '{{ trigger.text }}', code: '123456' }, port: 'error' },
  {
    name: 'a check that allows itself more attempts',
    input: { task: 'verify', check: check.replace('.3.', '.9.'), code: '123456' },
    port: 'wrong',
  },
];
