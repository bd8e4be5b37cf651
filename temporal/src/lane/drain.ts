import type { Database } from '@signalbox/db';
import {
  createLaneWork,
  type LaneWork,
  type LogColumns,
  logOf,
  type ProviderLoad,
  type ProviderLogs,
  readProvider,
} from '@signalbox/messaging';
import type { Waker } from '@signalbox/runner';
import type { Bells } from './bells.ts';
import { createLossWatch } from './loss-watch.ts';
import { outcomeEvent } from './outcome-event.ts';
import { pump } from './pump.ts';
import type { SenderPool } from './sender-pool.ts';

export interface LaneDrainDeps {
  db: Database;
  waker: Waker;
  bells: Bells;
  senders: SenderPool;
  logs: ProviderLogs;
  /** Missing = nobody counts. */
  load?: Pick<ProviderLoad, 'sent'>;
  secretKey: string;
  log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
}
export interface DrainOptions {
  providerId: string;
  accountId: number;
  /** Aborted when this worker stops: no new sends, what is on its way is finished. */
  signal: AbortSignal;
  durationMs: number;
}

/** Sends one provider's due messages for a while; then somebody else may take over. */
export async function drain(deps: LaneDrainDeps, { providerId, accountId, signal, durationMs }: DrainOptions): Promise<'again' | 'off'> {
  const { changes } = deps.bells;
  const provider = await readProvider(deps.db, { masterKey: deps.secretKey, accountId, providerId });
  if (provider?.status !== 'on') return 'off';
  deps.logs.know(provider);
  const open = await deps.senders.take(provider);
  const bell = deps.bells.of(providerId);
  const onError = (error: unknown) =>
    deps.log.warn({ providerId, error: String(error) }, 'the lane has trouble with the database; trying again');
  const work = createLaneWork({
    db: deps.db,
    waker: deps.waker,
    providerId,
    accountId,
    channel: open.channel,
    resendsAlarms: provider.resendsAlarms,
    prices: provider.prices,
    onError,
    onOutcome: (message, outcome) => {
      deps.logs.note(providerId, outcomeEvent(message, outcome));
      deps.load?.sent({ accountId, providerId }, outcome.result);
    },
  });
  const endAt = Date.now() + durationMs;
  const isOn = createSwitch(deps, { providerId, accountId, revision: provider.revision, changes, onError });
  const isLost = createLossWatch(deps.db, { providerId, accountId, down: open.down });
  const ring = () => bell.ring('moved');
  signal.addEventListener('abort', ring);
  try {
    await pump({
      work,
      bell,
      open,
      onError,
      goesOn: async () => !signal.aborted && Date.now() < endAt && work.tripped === null && (await isOn()) && !(await isLost()),
    });
  } finally {
    signal.removeEventListener('abort', ring);
    await finish(work, onError);
    open.release();
  }
  return 'again';
}

/** Outcomes that could not be written in time end as unknown with their lease. */
async function finish(work: LaneWork, onError: (error: unknown) => void): Promise<void> {
  await work.finish(5000);
  if (work.waiting > 0) onError(new Error(`${work.waiting} outcomes could not be written`));
}

const lookEveryMs = 2000;

/**
 * Looks, when providers were changed and now and then besides, whether this one is still switched on with the same settings; any change ends the drain,
 * the next one begins with the new ones.
 */
function createSwitch(
  { db, bells, logs }: Pick<LaneDrainDeps, 'db' | 'bells' | 'logs'>,
  {
    providerId,
    accountId,
    revision,
    changes,
    onError,
  }: { providerId: string; accountId: number; revision: number; changes: number; onError: (error: unknown) => void },
) {
  let lookAt = Date.now() + lookEveryMs;
  let seen = changes;
  return async (): Promise<boolean> => {
    if (Date.now() < lookAt && seen === bells.changes) return true;
    lookAt = Date.now() + lookEveryMs;
    seen = bells.changes;
    try {
      const [row] = await db.withAccountSql(accountId, (sql) =>
        sql<{ status: string; revision: number } & LogColumns>(
          'select status, revision, log_level, debug_until from provider where account_id = $1 and id = $2',
          [providerId],
          'lane_switch',
        ),
      );
      if (row) logs.know({ accountId, providerId, log: logOf(row) });
      return row?.status === 'on' && row.revision === revision;
    } catch (error) {
      onError(error);
      return true;
    }
  };
}
