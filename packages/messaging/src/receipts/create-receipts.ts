import { type Database, insertInto } from '@signalbox/db';
import { idFloor, messageRanks, newId, type StoredMessageState, stateOfRank } from '@signalbox/domain';
import { storableJson } from '../content/storable-json.ts';
import { cleanText } from '../inbound/clean-text.ts';
import { finishMessages } from './finish-messages.ts';
import { matchReceipts, type ReceiptDeps } from './match-receipts.ts';
import { respellParked } from './respell-parked.ts';

/** A delivery report as a provider gave it. */
export interface StoredReport {
  ref: string;
  /** Other spellings under which the accept answer may have given the id; tried only when `ref` itself is not known. */
  variants?: readonly string[];
  state: StoredMessageState;
  rawCode: string | null;
  raw: Record<string, unknown>;
}
export interface Receipts {
  /** Resolves when the report is stored: acknowledge it after that. Matching follows by itself. */
  store(provider: { accountId: number; providerId: string }, report: StoredReport): Promise<void>;
  /** Writes what is pending and waits for the matching. */
  close(): Promise<void>;
}

export interface ReceiptsDeps extends ReceiptDeps {
  onError: (error: unknown) => void;
  /** Hears which messages came to another state by their reports. */
  onMatched?: (provider: { accountId: number; providerId: string }, states: StoredMessageState[]) => void;
}

/** Delivery reports: stored in batches of one commit under the provider's owner, matched after. */
export function createReceipts(deps: ReceiptsDeps, everyMs = 5): Receipts {
  const batches = new Map<string, Batch>();
  const underWay = new Set<Promise<void>>();

  const write = async (batch: Batch) => {
    batches.delete(batch.providerId);
    clearTimeout(batch.timer);
    try {
      await insertReports(deps.db, batch);
      batch.resolve();
    } catch (error) {
      batch.reject(error);
      return;
    }
    await matchReports(deps, batch).catch(deps.onError);
  };
  const start = (batch: Batch) => {
    const writing = write(batch).finally(() => underWay.delete(writing));
    underWay.add(writing);
  };

  return {
    store: (provider, report) => {
      let batch = batches.get(provider.providerId);
      if (!batch) {
        batch = newBatch(provider, (due) => setTimeout(() => start(due), everyMs));
        batches.set(provider.providerId, batch);
      }
      batch.reports.push(report);
      const { stored } = batch;
      if (batch.reports.length >= 500) start(batch);
      return stored;
    },
    close: async () => {
      for (const batch of batches.values()) start(batch);
      await Promise.all(underWay);
    },
  };
}

interface Batch {
  accountId: number;
  providerId: string;
  reports: StoredReport[];
  stored: Promise<void>;
  resolve: () => void;
  reject: (error: unknown) => void;
  timer: NodeJS.Timeout | undefined;
}

function newBatch(provider: { accountId: number; providerId: string }, schedule: (batch: Batch) => NodeJS.Timeout): Batch {
  const batch: Batch = { ...provider, reports: [], stored: Promise.resolve(), resolve: () => {}, reject: () => {}, timer: undefined };
  batch.stored = new Promise((resolve, reject) => {
    batch.resolve = resolve;
    batch.reject = reject;
  });
  batch.timer = schedule(batch);
  return batch;
}

async function insertReports(db: Database, { accountId, providerId, reports }: Batch): Promise<void> {
  const rows = reports.map(({ ref, state, raw, rawCode }) => ({
    ...{ id: newId(), provider_id: providerId, provider_ref: cleanText(ref), state: messageRanks[state] },
    raw: storableJson({ ...raw, code: rawCode }),
  }));
  await db.withAccountSql(accountId, (sql) => insertReceipts(sql, rows));
}

const insertReceipts = insertInto('receipt', { id: 'uuid', provider_id: 'uuid', provider_ref: 'text', state: 'smallint', raw: 'jsonb' });

async function matchReports(deps: ReceiptsDeps, { accountId, providerId, reports }: Batch): Promise<void> {
  const refs = [...new Set(reports.map((report) => report.ref))];
  const since = receiptsSince();
  const matched = await matchReceipts(deps, { providerId, refs, since });
  if (matched.length < refs.length) {
    const respelled = await respellParked(deps.db, { accountId, providerId, since, reports });
    matched.push(...(await matchReceipts(deps, { providerId, refs: respelled, since })));
  }
  deps.onMatched?.(
    { accountId, providerId },
    matched.map(({ state }) => stateOfRank(state)),
  );
  const failed = matched.filter(({ state }) => state === messageRanks.failed || state === messageRanks.expired);
  // The waits are answered already; here only the reason is noted.
  await finishMessages(
    deps,
    failed.map((row) => ({ ...row, errorCode: row.state === messageRanks.failed ? 'delivery.failed' : 'delivery.expired', rawCode: null })),
  );
}

/** Reports older than this are not looked for: references are reused by some providers. */
export const receiptsSince = (now = Date.now()): string => idFloor(now - 8 * 24 * 3600 * 1000);
