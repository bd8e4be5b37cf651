import type { ChangeTestCase, CreateTestCase, Pin, Pins, TestCase, TestCaseList, TestGate, WayLine } from '../test-cases.ts';
import type { TestScript } from '../test-runs.ts';
import { exampleId } from './ids.ts';

const script: TestScript = {
  ...{ trigger: { payload: { text: 'COLD', from: '+46701740658' } }, values: {}, samples: {}, faults: {}, outcomes: {} },
  moves: [{ kind: 'say', from: '+46701740658', text: 'eleven', afterMs: 1000 }],
};
const way: WayLine[] = [
  { nodeId: 'start', port: 'next', status: 'done' },
  { nodeId: 'ask', port: 'reply', status: 'done' },
];
export const testCaseExample: TestCase = {
  id: exampleId('testCase'),
  name: 'Number in words',
  script,
  expected: way,
  covers: [{ nodeId: 'ask', port: 'reply' }],
  result: { passed: true, status: 'done', way, difference: null },
  ranAt: '2026-03-01T14:20:00.000Z',
};
export const testCaseListExample: TestCaseList = {
  items: [testCaseExample],
  ways: [
    { nodeId: 'ask', port: 'reply', cases: [testCaseExample.id] },
    { nodeId: 'ask', port: 'timeout', cases: [] },
  ],
  mustPass: true,
};
export const createTestCaseExample: CreateTestCase = { name: 'Number in words', script };
export const changeTestCaseExample: ChangeTestCase = { accept: true };
export const testGateExample: TestGate = { mustPass: true };
export const pinExample: Pin = { port: 'reply', output: { value: 'YES', text: 'YES' } };
export const pinsExample: Pins = { pins: { ask: pinExample } };
