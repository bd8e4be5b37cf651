import type { MessagedWaiting, MessageWaiting, StepCounters } from '../counters.ts';

export const stepCountersExample: StepCounters = {
  items: [{ nodeId: 'ask', passed: 1204, waiting: 37, failed: 2, ports: { reply: 1180, timeout: 24 } }],
  runs: 1243,
  cut: false,
};
export const messageWaitingExample: MessageWaiting = { text: 'Are you still there? Answer YES or NO.', people: 35 };
export const messagedWaitingExample: MessagedWaiting = {
  ...{ runs: 37, people: 35, repeated: 1, unreachable: 0, suppressed: 1, sent: 35 },
  failed: [],
};
