import type { TestResult, TestRun } from '../test-runs.ts';

export const testRunExample: TestRun = {
  trigger: { payload: { text: 'PIPE Kungsgatan' } },
  values: {},
  contact: { name: 'Maja Lind', phone: '+46701740612', language: 'sv' },
  answers: [{ kind: 'reply', payload: { text: 'YES' }, afterMs: 60_000 }],
  faults: {},
  outcomes: {},
  samples: { report: { status: 200, headers: {}, body: { ticket: 1042 } } },
};
export const testResultExample: TestResult = {
  status: 'done',
  error: null,
  issues: [],
  steps: [],
  messages: [
    {
      nodeId: 'thanks',
      channel: 'sms',
      to: '+46701740612',
      from: '71400',
      text: 'Thank you, Maja Lind. We send somebody to Kungsgatan.',
      at: '2026-03-01T14:21:00.000Z',
      outcome: 'delivered',
    },
  ],
  calls: [],
  tasks: [],
  waits: [],
  returns: {},
  children: [],
  tookMs: 60_000,
  startedAt: '2026-03-01T14:20:00.000Z',
  now: '2026-03-01T14:21:00.000Z',
  moves: [],
  phone: { theirs: '+46701740612', ours: '71400' },
};
