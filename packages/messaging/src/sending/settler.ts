import { type Database, lookAtAllPartitions, rowsOf } from '@signalbox/db';
import { type AttemptResult, groupBy, messageRanks } from '@signalbox/domain';
import type { Waker } from '@signalbox/runner';
import { receiptsSince } from '../receipts/create-receipts.ts';
import { finishMessages } from '../receipts/finish-messages.ts';
import { matchReceipts } from '../receipts/match-receipts.ts';
import type { Verdict } from './judge-attempt.ts';

export interface SettledAttempt extends Verdict {
  accountId: number;
  messageId: string;
  /** Its number: an answer that is written twice is about this one and no later one. */
  attempt: number;
  result: AttemptResult;
  ref: string | null;
  /** Of the parts before the last one. */
  partRefs?: readonly string[];
  rawCode: string | null;
  tookMs: number | null;
  /** In millionths; missing = the provider does not say. */
  costMicros?: number;
}
export interface SettlerDeps {
  db: Database;
  waker: Waker;
  providerId: string;
  onError: (error: unknown) => void;
}

/** Collects outcomes and writes them every 50 ms or 100 outcomes, one batch at a time. What cannot be written is kept and tried again. */
export interface Settler {
  add(outcome: SettledAttempt): void;
  /** Outcomes that are not written yet. */
  readonly waiting: number;
  /** Resolves when everything is written, or after `timeoutMs`: what is left then is parked as unknown by the sweeper. */
  finish(timeoutMs: number): Promise<void>;
}

export function createSettler(deps: SettlerDeps, options = { everyMs: 50, most: 100, retryMs: 500 }): Settler {
  let pending: SettledAttempt[] = [];
  let writing = 0;
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;

  const write = async () => {
    while (pending.length > 0) {
      const batch = pending.splice(0, 500);
      writing = batch.length;
      try {
        await settle(deps, batch);
      } catch (error) {
        deps.onError(error);
        pending = [...batch, ...pending];
        await new Promise((resolve) => setTimeout(resolve, options.retryMs));
      } finally {
        writing = 0;
      }
    }
  };
  const start = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    running ??= write().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    add: (outcome) => {
      pending.push(outcome);
      if (pending.length >= options.most) void start();
      else if (!running) timer ??= setTimeout(() => void start(), options.everyMs);
    },
    get waiting() {
      return pending.length + writing;
    },
    finish: async (timeoutMs) => {
      let limit: NodeJS.Timeout | undefined;
      const timeUp = new Promise<void>((resolve) => {
        limit = setTimeout(resolve, timeoutMs);
      });
      await Promise.race([timeUp, start()]);
      clearTimeout(limit);
    },
  };
}

/** Writes what became of attempts: their messages, the queue, who waits for it, the costs, and reports that came before. */
export async function settle({ db, waker, providerId }: Omit<SettlerDeps, 'onError'>, batch: SettledAttempt[]): Promise<void> {
  // In id order, so that two batches never wait for each other crosswise.
  const rows = [...batch].sort((a, b) => a.accountId - b.accountId || (a.messageId < b.messageId ? -1 : 1));
  const column = <T>(read: (row: SettledAttempt) => T) => rows.map(read);
  await noteParts({ db, providerId }, rows);
  await noteUnclear({ db, providerId }, rows);
  const told = await db.router<{ account_id: number; conductor_id: string | null }>(
    'select * from settle_and_tell($1, $2::integer[], $3::uuid[], $4::smallint[], $5::text[], $6::text[], $7::smallint[], $8::timestamptz[])',
    [
      ...[providerId, column((row) => row.accountId), column((row) => row.messageId), column((row) => row.attempt)],
      ...[column((row) => row.result), column((row) => row.ref), column((row) => row.state), column((row) => row.retryAt)],
    ],
    'settle_and_tell',
  );
  for (const { account_id: accountId, conductor_id: id } of told) waker.runs(accountId, [id]);
  await noteCosts(db, rows);
  const refs = rows.flatMap(({ ref, partRefs = [] }) => (ref === null ? partRefs : [ref, ...partRefs]));
  await matchReceipts({ db, waker }, { providerId, refs, since: receiptsSince() });
  await finishMessages({ db, waker }, rows);
}

/** Of providers that say what they charge. */
async function noteCosts(db: Database, rows: readonly SettledAttempt[]): Promise<void> {
  const told = rows.filter(({ costMicros }) => costMicros !== undefined);
  for (const [accountId, messages] of groupBy(told, (row) => row.accountId)) {
    const values = costs.of(
      messages.map(({ messageId: id, costMicros: cost_micros = 0 }) => ({ id, cost_micros: Math.round(cost_micros) })),
    );
    await db.withAccountSql(accountId, (sql) => {
      lookAtAllPartitions(sql);
      return sql(
        `update message m set cost_micros = d.cost_micros from ${costs.from('$2')} where m.account_id = $1 and m.id = d.id`,
        [values],
        'note_costs',
      );
    });
  }
}
const costs = rowsOf({ id: 'uuid', cost_micros: 'bigint' });

/** Before they leave the queue: the provider is asked about them, see `look-ups`. */
async function noteUnclear({ db, providerId }: Pick<SettlerDeps, 'db' | 'providerId'>, rows: SettledAttempt[]): Promise<void> {
  const ids = rows.filter(({ state }) => state === messageRanks.unknown).map(({ messageId }) => messageId);
  if (ids.length > 0) await db.router('select note_unclear($1, $2::uuid[])', [providerId, ids], 'note_unclear');
}

/** Before the answers: a report that came early finds its part once the answer is written. */
async function noteParts({ db, providerId }: Pick<SettlerDeps, 'db' | 'providerId'>, rows: SettledAttempt[]): Promise<void> {
  const parts = rows.flatMap(({ accountId, messageId, attempt, partRefs = [] }) =>
    partRefs.map((ref) => ({ accountId, messageId, attempt, ref })),
  );
  if (parts.length === 0) return;
  await db.router(
    'select note_attempt_parts($1, $2::integer[], $3::uuid[], $4::smallint[], $5::text[])',
    [
      ...[providerId, parts.map((part) => part.accountId), parts.map((part) => part.messageId)],
      ...[parts.map((part) => part.attempt), parts.map((part) => part.ref)],
    ],
    'note_attempt_parts',
  );
}
