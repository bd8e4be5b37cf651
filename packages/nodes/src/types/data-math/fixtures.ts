import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'adds', input: { a: '{{ trigger.body.age }}', b: '1' }, port: 'next', output: { result: 42 } },
  { name: 'no binary crumbs', input: { a: '0.1', b: '0.2' }, port: 'next', output: { result: 0.3 } },
  { name: 'a decimal comma', input: { operation: 'multiply', a: '12,5', b: '2' }, port: 'next', output: { result: 25 } },
  { name: 'percent', input: { operation: 'percent', a: '80', b: '25' }, port: 'next', output: { result: 20 } },
  {
    name: 'rounds a half away from zero',
    input: { operation: 'round', a: '1.005', rounding: 'nearest', decimals: 2 },
    port: 'next',
    output: { result: 1.01 },
  },
  { name: 'division by zero', input: { operation: 'divide', a: '1', b: '0' }, port: 'error' },
  { name: 'remainder of a division by zero', input: { operation: 'remainder', a: '1', b: '0' }, port: 'error' },
  { name: 'root of a negative number', input: { operation: 'root', a: '-1' }, port: 'error' },
  { name: 'too large', input: { operation: 'power', a: '10', b: '999' }, port: 'error' },
  { name: 'more digits than can be worked with', input: { a: '8412006733905521417', b: '1' }, port: 'error' },
  { name: 'digits of another script', input: { a: '١٢٣', b: '1' }, port: 'next', output: { result: 124 } },
  { name: 'not a number', input: { a: '{{ trigger.text }}', b: '1' }, port: 'error' },
];
