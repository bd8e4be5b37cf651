import type { Database } from '@signalbox/db';
import { isSignalboxError } from '@signalbox/domain';
import { isLastTry, isLost, judgeCall, judgeLost, type NodeResult, type TriedCall } from '@signalbox/flow';
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
  /** Notes an attempt of these calls; those come back that have no result yet and are not under way in this process. */
  open(accountId: number, ids: readonly string[]): Promise<OpenCall[]>;
  /** Makes one call whose attempt is noted. `keep` is offered the result, and what it does not take is stored. Rejects when another try is wanted. */
  make(accountId: number, call: OpenCall, keep: (settled: Settled) => boolean): Promise<void>;
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

  const begin = (
    accountId: number,
    { call, signal, keep = (_: Settled): boolean => false }: { call: OpenCall; signal: AbortSignal; keep?: (_: Settled) => boolean },
  ): Promise<void> => {
    const work = callOnce(deps, { accountId, call, signal })
      .then(async (outcome) => {
        if ('again' in outcome) throw outcome.again;
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
      const open = [...noted, ...(await openCalls(deps.db, accountId, { ids: rest }))];
      const waiting = new Set(callIds);
      const settled: Settled[] = [];
      let inTime = true;
      const keep = (one: Settled) => {
        if (inTime) settled.push(one);
        return inTime;
      };
      const ends = open.map((call) => begin(accountId, { call, signal: new AbortController().signal, keep }));
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
    open: (accountId, ids) => openCalls(deps.db, accountId, { ids: ids.filter((id) => !underWay.has(id)) }),
    make: (accountId, call, keep) => begin(accountId, { call, signal: new AbortController().signal, keep }),
    settle: async (accountId, settled) => {
      await Promise.all(settled.map((one) => settle(accountId, one)));
    },
    async perform(accountId, callId, signal) {
      const running = underWay.get(callId);
      if (running) return running;
      const [call] = await openCalls(deps.db, accountId, { ids: [callId] });
      if (call) await begin(accountId, { call, signal });
    },
    async failCall(accountId, callId) {
      const [call] = await openCalls(deps.db, accountId, { ids: [callId], isNew: false });
      if (call) await settle(accountId, { call, ...judgeLost(triedOf(call)), tookMs: null });
    },
  };
}

const triedOf = ({ tries, atMostOnce, request: { policy } }: OpenCall): TriedCall => ({ tries, atMostOnce, policy });

type Judged = ReturnType<typeof judgeCall> & { tookMs: number | null };

async function callOnce(
  deps: PerformDeps,
  { accountId, call, signal }: { accountId: number; call: OpenCall; signal: AbortSignal },
): Promise<Judged> {
  const tried = triedOf(call);
  if (isLost(tried)) return { ...judgeLost(tried), tookMs: null };
  const began = performance.now();
  const end = await perform(deps, { accountId, call, signal }).then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  if ('error' in end && !isSignalboxError(end.error)) deps.log.warn({ callId: call.id, error: end.error }, 'a call failed unexpectedly');
  return { ...judgeCall(tried, end), tookMs: Math.round(performance.now() - began) };
}

async function perform(
  deps: PerformDeps,
  { accountId, call, signal }: { accountId: number; call: OpenCall; signal: AbortSignal },
): Promise<NodeResult> {
  const make = deps.calls.get(call.request.type);
  if (!make) throw new Error(`no call.ts for ${call.request.type}`);
  const { http, db } = deps;
  return make(call.request.input, {
    idempotencyKey: call.id,
    isLastTry: isLastTry(triedOf(call)),
    ...{ signal, http, files: filePort(db, accountId) },
  });
}
