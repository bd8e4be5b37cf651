import type { ChildView } from '../children.ts';
import type { Page } from '../page.ts';
import type { RetriedRuns, RetryRun, RetryRuns } from '../retries.ts';
import type { RunDetail } from '../run-detail.ts';
import type { RunSummary, StartedRun, StartRun, TerminatedRun, TerminateRun } from '../runs.ts';
import { personExample } from './contacts.ts';
import { exampleId } from './ids.ts';
import { messageExample } from './messages.ts';
import { taskExample } from './tasks.ts';
import { graphExample } from './workflows.ts';

const runExample: RunSummary = {
  id: exampleId('run'),
  workflowId: exampleId('workflow'),
  workflowName: 'Burst pipe',
  versionNumber: 3,
  state: 'waiting',
  trigger: 'sms',
  contact: personExample,
  startedAt: '2026-03-02T08:00:04.020Z',
  endedAt: null,
  errorCode: null,
  errorNode: null,
  route: [
    { nodeId: 'start', title: 'Text message PIPE', status: 'done' },
    { nodeId: 'ask', title: 'Can you go?', status: 'waiting' },
  ],
  waitingUntil: '2026-03-02T08:10:04.210Z',
  undelivered: 0,
  class: 'interactive',
  tags: [{ name: 'street', value: 'Kungsgatan' }],
};
export const runPageExample: Page<RunSummary> = { items: [runExample], next: exampleId('run') };
export const runDetailExample: RunDetail = {
  ...runExample,
  graph: graphExample,
  versionId: exampleId('version'),
  steps: [
    {
      seq: 1,
      nodeId: 'start',
      visit: 1,
      status: 'done',
      port: 'next',
      at: '2026-03-02T08:00:04.100Z',
      tookMs: 0,
      input: null,
      output: { text: 'PIPE Kungsgatan', from: '+46701740612' },
      error: null,
    },
  ],
  messages: [messageExample],
  files: [],
  conductorId: exampleId('conductor'),
  waits: [{ nodeId: 'ask', dueAt: '2026-03-02T08:10:04.210Z', kinds: ['reply', 'timer'], words: 'a reply or the time limit' }],
  calls: [],
  parent: null,
  repeatsPartOf: null,
  children: [],
  retryOf: null,
  retriedBy: null,
  canRetry: {
    failedStep: { allowed: false, why: 'This run has not ended. Cancel it or wait for its end, then retry it.' },
    start: { allowed: false, why: 'This run has not ended. Cancel it or wait for its end, then retry it.' },
    newest: { allowed: false, why: 'This run has not ended. Cancel it or wait for its end, then retry it.' },
  },
  tasks: [taskExample],
};
export const startRunExample: StartRun = { inputs: { street: 'Kungsgatan' } };
export const startedRunExample: StartedRun = { runId: exampleId('run') };
export const terminateRunExample: TerminateRun = { reason: 'Stuck since the provider was changed.' };
export const terminatedRunExample: TerminatedRun = { ended: 1 };
export const childPageExample: Page<ChildView> = {
  items: [
    {
      id: exampleId('run', 2),
      nodeId: 'each',
      visit: 1,
      itemNo: 1,
      state: 'failed',
      contact: personExample,
      startedAt: '2026-03-02T08:00:05.300Z',
      endedAt: '2026-03-02T08:00:06.900Z',
      error: { code: 'http.timeout', message: 'The other system did not answer in time.', nodeId: 'report' },
    },
  ],
  next: null,
};
export const retryRunExample: RetryRun = { from: 'failedStep', version: 'same' };
export const retryRunsExample: RetryRuns = {
  from: 'failedStep',
  workflowId: exampleId('workflow'),
  failedSince: '2026-03-02T00:00:00Z',
  errorCode: 'http.timeout',
  limit: 500,
  dryRun: true,
};
export const retriedRunsExample: RetriedRuns = {
  retried: 17,
  refused: [{ code: 'run.is_erased', words: 'The steps of this run have been erased, so nobody knows what it began with.', count: 1 }],
  more: false,
};
