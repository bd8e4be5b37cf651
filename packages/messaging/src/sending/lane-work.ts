import type { Database } from '@signalbox/db';
import type { AttemptResult, Channel, MessageContent } from '@signalbox/domain';
import type { FilePort } from '@signalbox/nodes/contract';
import { filePort, type Waker } from '@signalbox/runner';
import { createBreaker } from '../breaker/breaker.ts';
import { tripProvider } from '../breaker/trip-provider.ts';
import { judgeAttempt } from './judge-attempt.ts';
import { type Prices, priceOf } from './price-of.ts';
import { createSettler } from './settler.ts';

/** A message that this process may send, once, until `sendBefore`. */
export interface ClaimedMessage {
  accountId: number;
  messageId: string;
  attempt: number;
  /** 1 = alarms, which go before everything else. */
  class: number;
  from: string;
  to: string;
  content: MessageContent;
  /** Bytes of a file that goes along; null = they are not kept any more. */
  readFile: FilePort['read'];
  /** After this moment another process may have taken the send for lost: do not start it any more. */
  sendBefore: number;
}
export interface AttemptOutcome {
  result: AttemptResult;
  ref: string | null;
  partRefs?: readonly string[];
  rawCode: string | null;
  /** In millionths; missing = the provider does not say. */
  costMicros?: number;
  retryAfterMs?: number;
}

/** The database side of one provider's lane. */
export interface LaneWork {
  /** Leases up to `most` due messages and writes their attempts, committed before anything leaves the house. */
  claim(most: number): Promise<ClaimedMessage[]>;
  /** How a send went; written with the next batch. */
  settle(message: ClaimedMessage, outcome: AttemptOutcome, tookMs: number): void;
  /** Puts a claimed message back that was certainly not sent. */
  giveBack(message: ClaimedMessage): void;
  /** Outcomes that are not written yet. */
  readonly waiting: number;
  /** The breaker: why the provider was switched off during this work, or null. */
  readonly tripped: string | null;
  finish(timeoutMs: number): Promise<void>;
}

export interface LaneWorkDeps {
  db: Database;
  waker: Waker;
  /** The provider and the account that owns it. */
  providerId: string;
  accountId: number;
  /** Whose messages the provider carries. */
  channel: Channel;
  /** Alarms are sent again when nobody knows whether they left. */
  resendsAlarms?: boolean;
  /** What the owner's account typed that a part costs. */
  prices?: Prices | null;
  onError: (error: unknown) => void;
  /** Hears of each outcome before it is written; for the provider's log. */
  onOutcome?: (message: ClaimedMessage, outcome: AttemptOutcome) => void;
}

export const leaseMs = 30_000;
/** Time that a send may take before its lease ends. */
const sendMarginMs = 15_000;
const alarmClass = 1;

/** Opens the work of one lane: claims with leases, batched settling, retry policy, breaker. */
export function createLaneWork(deps: LaneWorkDeps): LaneWork {
  const settler = createSettler(deps);
  const breaker = createBreaker();
  let tripped: string | null = null;

  return {
    claim: async (most) => {
      // Counted from before the claim, so that a slow answer of the database shortens the time and never stretches it.
      const sendBefore = Date.now() + leaseMs - sendMarginMs;
      const rows = await deps.db.router<ClaimedRow>(
        `select * from claim_messages($1, $2, make_interval(secs => $3))`,
        [deps.providerId, Math.min(most, 500), leaseMs / 1000],
        'claim_messages',
      );
      return rows.map((row) => ({
        ...{ accountId: row.account_id, messageId: row.message_id, attempt: row.attempt_no, sendBefore, class: row.class },
        ...{ from: row.our_address ?? '', to: row.their_address ?? '', content: deps.channel.read(row) },
        readFile: filePort(deps.db, row.account_id).read,
      }));
    },
    settle: (message, outcome, tookMs) => {
      deps.onOutcome?.(message, outcome);
      settler.add({
        ...message,
        ...outcome,
        ...costOf(deps, message, outcome),
        tookMs,
        ...judgeAttempt(
          { ...outcome, attempt: message.attempt, isResent: message.class === alarmClass && deps.resendsAlarms === true },
          Date.now(),
        ),
      });
      const reason = breaker(outcome.result, Date.now());
      if (tripped !== null || reason === null) return;
      tripped = outcome.rawCode ?? outcome.result;
      const { accountId, providerId } = deps;
      tripProvider(deps.db, { accountId, providerId, reason, code: tripped }).catch(deps.onError);
    },
    giveBack: (message) =>
      settler.add({
        ...{
          accountId: message.accountId,
          messageId: message.messageId,
          attempt: message.attempt,
          result: 'transient',
          ref: null,
          rawCode: null,
          tookMs: null,
        },
        ...{ state: 0, retryAt: new Date(), errorCode: null },
      }),
    get waiting() {
      return settler.waiting;
    },
    get tripped() {
      return tripped;
    },
    finish: (timeoutMs) => settler.finish(timeoutMs),
  };
}

/** What the provider says; else the prices of the account whose provider it is, for messages of its own. */
function costOf({ prices, channel, accountId }: LaneWorkDeps, message: ClaimedMessage, outcome: AttemptOutcome): { costMicros?: number } {
  if (!prices || outcome.costMicros !== undefined || outcome.result !== 'accepted' || message.accountId !== accountId) return {};
  const costMicros = priceOf(prices, { ...message, channel });
  return costMicros === undefined ? {} : { costMicros };
}

interface ClaimedRow {
  account_id: number;
  message_id: string;
  class: number;
  attempt_no: number;
  our_address: string | null;
  their_address: string | null;
  subject: string | null;
  body: string | null;
  content: MessageContent | null;
}
