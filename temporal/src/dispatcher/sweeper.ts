import type { Database } from '@signalbox/db';
import { idTime } from '@signalbox/domain';
import type { Outbox } from '@signalbox/runner';
import type { Client } from '@temporalio/client';
import { findAndWakeConductor, wakeConductor } from '../conduct/start-conductor.ts';
import type { ScheduleKeeper } from '../schedule/keep-schedules.ts';

const sweepEveryMs = 2000;
const rebuildEveryMs = 10_000;
const purgeEveryMs = 60_000;
const creditEveryMs = 60_000;
const batchesEveryMs = 500;
const schedulesEveryMs = 1000;
const watchesEveryMs = 1000;
const clocksEveryMs = 30_000;
/** Younger conductors may still be on their way to Temporal. */
const minimumAgeMs = 10_000;

export interface SweeperCounts {
  stalled: number;
  rebuilt: number;
}

/**
 * Brings back what a death left behind: conductors whose runs are ready for over 5 s are signalled, whatever their flag says,
 * and conductors that Temporal does not know are started (rebuild), whichever of the two finds them. In health both counts stay at zero.
 */
export function createSweeper(deps: {
  db: Database;
  client: Client;
  lanes: () => Promise<void>;
  /** Asks the providers that have not been asked for a day what is left. */
  credit: () => Promise<void>;
  /** Counts what goes to many people, and tells who waits for its end. */
  batches: () => Promise<void>;
  /** The clocks of what is due at set times. */
  schedules: ScheduleKeeper;
  outbox: Pick<Outbox, 'sweep'>;
  log: { warn(fields: object, message: string): void };
}): { counts: SweeperCounts; close(): Promise<void> } {
  const counts: SweeperCounts = { stalled: 0, rebuilt: 0 };
  let closed = false;

  const sweep = async () => {
    const stalled = await deps.db.router<{ account_id: number; conductor_id: string }>(
      `select * from find_stalled('5 s')`,
      [],
      'find_stalled',
    );
    for (const { account_id, conductor_id } of stalled) {
      const wasOpen = await findAndWakeConductor(deps.client, { accountId: account_id, conductorId: conductor_id });
      counts.stalled += 1;
      if (!wasOpen) counts.rebuilt += 1;
    }
    if (stalled.length > 0) deps.log.warn({ conductors: stalled.length }, 'ready runs that nobody came for were woken');
    await deps.outbox.sweep();
    await deps.lanes();
  };
  /** Their last run ended at a door that could not tell them. One that is open and waits for work hears it, too, which does no harm. */
  const dismiss = async () => {
    const idle = await deps.db.router<{ account_id: number; conductor_id: string }>(
      `select * from find_idle_conductors('10 s')`,
      [],
      'find_idle_conductors',
    );
    for (const { account_id, conductor_id } of idle) await wakeConductor(deps.client, { accountId: account_id, conductorId: conductor_id });
  };
  const rebuild = async () => {
    await dismiss();
    const known = await deps.db.router<{ account_id: number; conductor_id: string }>(
      `select * from find_conductors('00000000-0000-0000-0000-000000000000', 20000)`,
      [],
      'find_conductors',
    );
    const old = known.filter((row) => idTime(row.conductor_id) < Date.now() - minimumAgeMs);
    if (old.length === 0) return;
    const running = new Set<string>();
    for await (const info of deps.client.workflow.list({
      query: `WorkflowType = 'conduct' and ExecutionStatus = 'Running'`,
      pageSize: 1000,
    }))
      running.add(info.workflowId);
    const missing = old.filter((row) => !running.has(row.conductor_id));
    for (const { account_id, conductor_id } of missing) {
      if (closed) return;
      await wakeConductor(deps.client, { accountId: account_id, conductorId: conductor_id });
      counts.rebuilt += 1;
    }
    if (missing.length > 0)
      deps.log.warn({ conductors: missing.length }, 'conductors that the workflow engine did not know were started again');
  };

  const purge = async () => {
    await deps.db.router('select purge_expired(5000)', [], 'purge_expired');
    await deps.db.router('select purge_links(5000)', [], 'purge_links');
    await deps.db.router('select purge_webhook_deliveries(5000)', [], 'purge_webhook_deliveries');
    await deps.db.router('select purge_http_requests(5000)', [], 'purge_http_requests');
    await deps.db.router('select purge_data_points(5000)', [], 'purge_data_points');
  };
  /** Logged values that stood beyond a limit for long enough. */
  const ring = async () => {
    await deps.db.router('select ring_watches(500)', [], 'ring_watches');
  };

  const loops = [
    every(purgeEveryMs, purge, { isClosed: () => closed, log: deps.log }),
    every(creditEveryMs, deps.credit, { isClosed: () => closed, log: deps.log }),
    every(batchesEveryMs, deps.batches, { isClosed: () => closed, log: deps.log }),
    every(watchesEveryMs, ring, { isClosed: () => closed, log: deps.log }),
    every(schedulesEveryMs, deps.schedules.look, { isClosed: () => closed, log: deps.log }),
    every(clocksEveryMs, deps.schedules.rebuild, { isClosed: () => closed, log: deps.log }),
    every(sweepEveryMs, sweep, { isClosed: () => closed, log: deps.log }),
    every(rebuildEveryMs, rebuild, { isClosed: () => closed, log: deps.log }),
  ];
  return {
    counts,
    async close() {
      closed = true;
      await Promise.all(loops.map((stop) => stop()));
    },
  };
}

/** Runs work again and again with a pause between; a failure is told and the next turn tries again. Returns how to stop it. */
function every(
  pauseMs: number,
  work: () => Promise<void>,
  { isClosed, log }: { isClosed: () => boolean; log: { warn(fields: object, message: string): void } },
): () => Promise<void> {
  let wakeUp = () => {};
  const loop = (async () => {
    while (!isClosed()) {
      await work().catch((error) => log.warn({ error: String(error) }, 'a sweep failed; trying again'));
      if (isClosed()) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs);
        wakeUp = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return async () => {
    wakeUp();
    await loop;
  };
}
