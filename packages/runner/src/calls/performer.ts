import type { Database } from '@signalbox/db';
import { errorCode, isSignalboxError } from '@signalbox/domain';
import type { Call, HttpPort } from '@signalbox/nodes/contract';
import { filePort } from '../ports/file-port.ts';
import { type OpenCall, openCalls } from './open-calls.ts';
import { createCallSettler, type Settled } from './settle-calls.ts';

export interface PerformDeps {
  db: Database;
  calls: ReadonlyMap<string, Call<Record<string, unknown>>>;
  http: HttpPort;
  log: { warn(fields: object, message: string): void };
}

export interface Performer {
  /**
   * Makes calls together. `begun` = calls whose first attempt is noted already. Returns the ids of those that are not finished in time (they go on
   * and store their results themselves), and the results of the others, which the caller must store.
   */
  performBatch(
    accountId: number,
    calls: { ids: string[]; begun: OpenCall[] },
    budgetMs: number,
  ): Promise<{ slow: string[]; settled: Settled[] }>;
  settle(accountId: number, settled: readonly Settled[]): Promise<void>;
  perform(accountId: number, callId: string, signal: AbortSignal): Promise<void>;
  failCall(accountId: number, callId: string): Promise<void>;
}

/**
 * Outside calls. A call is a row with an idempotency key; a repeat of a finished one does nothing.
 * A call that outlives its batch goes on in this process, and the activity that follows joins it instead of calling again.
 */
export function createPerformer(deps: PerformDeps): Performer {
  const underWay = new Map<string, Promise<void>>();
  const settle = createCallSettler(deps.db);

  const begin = (accountId: number, call: OpenCall, signal: AbortSignal, keep = (_: Settled): boolean => false): Promise<void> => {
    const work = callOnce(deps, accountId, call, signal)
      .then(async (outcome) => {
        if ('retry' in outcome) throw outcome.retry;
        const settled = { call, ...outcome };
        return keep(settled) ? undefined : settle(accountId, settled);
      })
      .finally(() => underWay.delete(call.id));
    underWay.set(call.id, work);
    // A failure is the business of whoever joins; a batch that has gone on must not leave it unhandled.
    work.catch(() => {});
    return work;
  };

  return {
    async performBatch(accountId, { ids: callIds, begun }, budgetMs) {
      const fresh = callIds.filter((id) => !underWay.has(id));
      const noted = begun.filter((call) => fresh.includes(call.id));
      const rest = fresh.filter((id) => !noted.some((call) => call.id === id));
      const open = [...noted, ...(await openCalls(deps.db, accountId, rest))];
      const waiting = new Set(callIds);
      const settled: Settled[] = [];
      let inTime = true;
      const keep = (one: Settled) => {
        if (inTime) settled.push(one);
        return inTime;
      };
      const ends = open.map((call) => begin(accountId, call, new AbortController().signal, keep));
      for (const id of fresh) if (!open.some((call) => call.id === id)) waiting.delete(id);
      const done = Promise.all(
        open.map((call, i) =>
          ends[i]?.then(
            () => waiting.delete(call.id),
            () => {},
          ),
        ),
      );
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([
        done,
        new Promise((resolve) => {
          timer = setTimeout(resolve, budgetMs);
        }),
      ]);
      clearTimeout(timer);
      inTime = false;
      for (const { call } of settled) waiting.delete(call.id);
      return { slow: [...waiting], settled };
    },
    settle: async (accountId, settled) => {
      await Promise.all(settled.map((one) => settle(accountId, one)));
    },
    async perform(accountId, callId, signal) {
      const running = underWay.get(callId);
      if (running) return running;
      const [call] = await openCalls(deps.db, accountId, [callId]);
      if (call) await begin(accountId, call, signal);
    },
    async failCall(accountId, callId) {
      const [call] = await openCalls(deps.db, accountId, [callId], { count: false });
      if (!call) return;
      const error = { code: 'call.failed', message: 'The call was tried as often as it may be, without an answer.' };
      const outcome = call.atMostOnce ? outcomeUnknown : { status: 'failed' as const, result: { error }, tookMs: null };
      await settle(accountId, { call, ...outcome });
    },
  };
}

type Outcome = Omit<Settled, 'call'>;

const outcomeUnknown: Outcome = {
  status: 'unknown',
  result: { error: { code: 'call.unknown', message: 'Nobody knows whether this call arrived, and it may be made once only.' } },
  tookMs: null,
};

async function callOnce(deps: PerformDeps, accountId: number, call: OpenCall, signal: AbortSignal): Promise<Outcome | { retry: unknown }> {
  if (call.atMostOnce && call.tries > 1) return outcomeUnknown;
  const began = performance.now();
  const took = () => Math.round(performance.now() - began);
  try {
    const perform = deps.calls.get(call.request.type);
    if (!perform) throw new Error(`no call.ts for ${call.request.type}`);
    const context = { idempotencyKey: call.id, attempt: call.tries, signal, http: deps.http, files: filePort(deps.db, accountId) };
    const result = await perform(call.request.input, context);
    return { status: 'done', result, tookMs: took() };
  } catch (error) {
    if (!isSignalboxError(error)) deps.log.warn({ callId: call.id, error }, 'a call failed unexpectedly');
    const isOperational = isSignalboxError(error) && error.kind === 'operational';
    if (isOperational && !call.atMostOnce && call.tries < call.request.policy.retry.maximumAttempts) return { retry: error };
    const mayHaveArrived = !isSignalboxError(error) || (isOperational && !error.details.notSent);
    if (call.atMostOnce && mayHaveArrived) return { ...outcomeUnknown, tookMs: took() };
    const message = isSignalboxError(error) ? error.message : 'Something unexpected happened in this call. It was written to the log.';
    return { status: 'failed', result: { error: { code: errorCode(error), message } }, tookMs: took() };
  }
}
