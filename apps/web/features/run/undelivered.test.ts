import type { MessageSummary } from '@signalbox/contract';
import { wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import { undeliveredOf, undeliveredWords } from './undelivered.ts';

const message = (nodeId: string | null, state: MessageSummary['state'], errorCode: string | null = null): MessageSummary => ({
  ...{ id: `msg_${nodeId}`, inbound: false, channel: 'sms', state, from: '71400', to: '+46701740612', text: 'Hi', parts: 1, contact: null },
  ...{ runId: 'run_1', nodeId, workflowName: 'Heat', at: '2026-11-22T09:00:00Z', finalAt: null, errorCode },
});

it('names the steps whose message did not arrive, and says why', () => {
  const t = wordsFor('en');
  const found = undeliveredOf({
    messages: [
      message('ask', 'delivered'),
      message('reply', 'failed', 'recipient.refused'),
      message('late', 'expired'),
      message(null, 'failed'),
    ],
  });
  expect([...found.keys()]).toEqual(['reply', 'late']);
  expect([...found.values()].map((one) => undeliveredWords(t, one))).toEqual([
    'The operator says this number cannot be reached. Check the number.',
    'The phone was off or out of reach until the message ran out of time.',
  ]);
  expect(undeliveredWords(t, message('x', 'failed'))).toBe('This message was not delivered.');
});
