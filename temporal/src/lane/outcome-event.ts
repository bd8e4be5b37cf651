import type { AttemptOutcome, ClaimedMessage, LoggedEvent } from '@signalbox/messaging';

/** How a send went, for the provider's log. */
export const outcomeEvent = (
  { from, to, attempt }: Pick<ClaimedMessage, 'from' | 'to' | 'attempt'>,
  { result, ref, rawCode }: Pick<AttemptOutcome, 'result' | 'ref' | 'rawCode'>,
): LoggedEvent => {
  const raw = { from, to, attempt, result, ref, code: rawCode };
  return result === 'accepted' ? { level: 'info', code: 'send.done', raw } : { level: 'error', code: 'send.failed', raw };
};
