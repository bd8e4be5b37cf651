import { type AttemptResult, messageRanks } from '@signalbox/domain';

export interface Verdict {
  /** Rank of the message after this attempt; 0 = back into the queue. */
  state: number;
  retryAt: Date | null;
  errorCode: string | null;
}

const firstPauseMs = 5000;
const maxTransientTries = 5;

interface Judged {
  result: AttemptResult;
  attempt: number;
  retryAfterMs?: number | undefined;
  /** An alarm by a provider whose account wants it rather twice than not at all. */
  isResent?: boolean;
}

/** What one attempt's result means for its message. `unknown` is not tried again, for nobody can say whether the phone shows it: but for alarms, where the account says so. */
export function judgeAttempt(outcome: Judged, now: number): Verdict {
  const again = (ms: number): Verdict => ({ state: 0, retryAt: new Date(now + ms), errorCode: null });
  switch (outcome.result) {
    case 'accepted':
      return { state: messageRanks.accepted, retryAt: null, errorCode: null };
    case 'unknown':
      if (outcome.isResent && outcome.attempt < maxTransientTries) return again(firstPauseMs);
      return { state: messageRanks.unknown, retryAt: null, errorCode: 'send.unknown' };
    case 'permanent_recipient':
      return { state: messageRanks.failed, retryAt: null, errorCode: 'recipient.refused' };
    case 'permanent_message':
      return { state: messageRanks.failed, retryAt: null, errorCode: 'message.refused' };
    case 'throttled':
      return again(outcome.retryAfterMs ?? 1000);
    case 'auth':
    case 'credit':
      // The provider is switched off by the breaker; the message waits for the person who repairs it.
      return again(0);
    case 'transient':
      if (outcome.attempt >= maxTransientTries) return { state: messageRanks.failed, retryAt: null, errorCode: 'provider.unavailable' };
      return again(Math.max(firstPauseMs * 2 ** (outcome.attempt - 1), outcome.retryAfterMs ?? 0));
  }
}
