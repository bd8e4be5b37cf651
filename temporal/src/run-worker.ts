import { guardedTypes, providerTypes } from '@signalbox/channels';
import type { Database } from '@signalbox/db';
import { type Channels, channels as productChannels } from '@signalbox/domain';
import { createBatches, createBatchWatch, createCreditChecks, createExpandBatch, createMessageQueue } from '@signalbox/messaging';
import { steering, triggers } from '@signalbox/nodes';
import { calls } from '@signalbox/nodes/calls';
import { runs } from '@signalbox/nodes/runs';
import {
  createEffectContext,
  createEgress,
  createOutbox,
  createPerformer,
  createPlanCache,
  createWaker,
  createWebhookSender,
  type DoSlice,
  type OwedSignal,
  tellOwed,
} from '@signalbox/runner';
import { Client } from '@temporalio/client';
import { Worker, type WorkerOptions } from '@temporalio/worker';
import { bellsElsewhere } from './conduct/bells-elsewhere.ts';
import { conductActivities } from './conduct/conduct-activities.ts';
import { createLingering } from './conduct/lingering.ts';
import { handCalls, taskQueue, wakeConductor } from './conduct/start-conductor.ts';
import { connectTemporal } from './connect.ts';
import { createDispatcher } from './dispatcher/dispatcher.ts';
import { createSweeper, type SweeperCounts } from './dispatcher/sweeper.ts';
import { createLanes, type LaneOptions } from './lane/lanes.ts';
import { createScheduleKeeper } from './schedule/keep-schedules.ts';
import { scheduleActivities } from './schedule/schedule-activities.ts';

export interface RunWorkerOptions {
  db: Database;
  address: string;
  namespace: string;
  /** A bundle made beforehand, or where the workflows are. */
  workflows: Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'>;
  /** Hosts inside the house that workflows may call. */
  egressAllow: readonly string[];
  /** Hosts inside the house that providers may lead to; missing = all of them, for tests. */
  operatorsAllow?: readonly string[];
  /** Where the gateway is reached from outside; begins the addresses that workflows hand out. */
  gatewayUrl?: string;
  /** Where short links of messages are opened; none are made when nothing is said. */
  linkUrl?: string;
  /** Those of the product when nothing is said. */
  channels?: Channels;
  lanes: LaneOptions;
  /** Long works of people that this worker does slice by slice, by name. */
  slices?: Readonly<Record<string, DoSlice>>;
  log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
}

export interface RunningWorker {
  counts: SweeperCounts;
  /** Ends when the worker has stopped, with its error if it broke. */
  done: Promise<void>;
  close(): Promise<void>;
}

/** One worker process: conductors, their strides and calls, the lanes, the dispatcher and the sweeper, on one connection (eager start needs that). */
export async function runWorker(options: RunWorkerOptions): Promise<RunningWorker> {
  const { db, log, channels = productChannels, linkUrl = '' } = options;
  const connection = await connectTemporal(options.address);
  const client = new Client({ connection, namespace: options.namespace });
  const lingering = createLingering();
  const bells = bellsElsewhere(db, lingering);
  // Every worker hears these, and one of them may have the conductor open.
  const wake = async (owed: OwedSignal) => {
    if (!lingering.wake(owed.conductorId)) await wakeConductor(client, owed);
  };
  const waker = createWaker({
    router: db.router,
    signal: async (owed) => {
      const elsewhere = owed.filter(({ conductorId }) => !lingering.wake(conductorId));
      await bells.ring(elsewhere.map(({ conductorId }) => conductorId));
      await Promise.all(elsewhere.map((one) => wakeConductor(client, one)));
    },
    onError: (error) => log.warn({ error: String(error) }, 'a wake could not be sent; the sweep will find it'),
  });
  const dispatcher = createDispatcher({ db, client, lingering, log });
  const performer = createPerformer({ db, calls, http: createEgress({ allowedHosts: options.egressAllow }), log });
  const { operatorsAllow } = options;
  const kinds = options.lanes.types ?? providerTypes;
  const types = operatorsAllow ? guardedTypes(kinds, createEgress({ allowedHosts: operatorsAllow })) : kinds;
  const lanes = createLanes({ db, client, waker, log, channels, triggers, ...options.lanes, types });
  const outbox = createOutbox({
    db,
    waker,
    triggers,
    expandBatch: createExpandBatch(channels, { linkUrl }),
    slices: options.slices ?? {},
    log,
  });
  // Processes without a worker leave their entries to us.
  const stopOutbox = db.listen('outbox', (payload) => {
    for (const word of payload.split(',')) if (Number(word) > 0) outbox.drain(Number(word));
  });
  const stopPlaced = db.listen('placed', lingering.place);
  const stopSignals = db.listen('signal', (payload) => sendSignals(wake, payload, log));

  const worker = await Worker.create({
    connection,
    namespace: options.namespace,
    taskQueue,
    ...options.workflows,
    activities: {
      ...conductActivities({
        stride: {
          db,
          steering,
          runs,
          triggers,
          plans: createPlanCache(),
          context: createEffectContext({
            channels,
            queueMessages: createMessageQueue(channels, { linkUrl }),
            batches: createBatches(channels),
            gatewayUrl: options.gatewayUrl ?? '',
          }),
          after: (owed) => tellOwed(waker, owed, outbox.drain),
        },
        performer,
        lingering,
        hand: (conductorId, calls) => handCalls(client, conductorId, calls),
        freed: dispatcher.freed,
        left: dispatcher.notice,
      }),
      ...lanes.activities,
      ...scheduleActivities({ db, waker }),
    },
    maxConcurrentWorkflowTaskExecutions: 100,
    maxConcurrentWorkflowTaskPolls: 4,
    maxCachedWorkflows: 2000,
    maxConcurrentLocalActivityExecutions: 16,
    // Open conductors, slow calls and lanes: they wait more than they work.
    maxConcurrentActivityTaskExecutions: 500,
    maxHeartbeatThrottleInterval: '2s',
    stickyQueueScheduleToStartTimeout: '2s',
    // The rows hold everything: a conductor or lane whose history no longer replays ends, and the sweep starts it anew under the same id.
    workflowFailureErrorTypes: { '*': ['NondeterminismError'] },
    shutdownGraceTime: '500ms',
    shutdownForceTime: '2s',
  });
  const done = worker.run();
  const { secretKey } = options.lanes;
  const credit = createCreditChecks({ db, types, channels, waker, secretKey });
  const schedules = createScheduleKeeper({ db, client });
  const sweeper = createSweeper({
    db,
    client,
    lanes: lanes.ensure,
    credit,
    batches: createBatchWatch({ db, waker }).look,
    schedules,
    outbox,
    log,
  });
  const webhooks = createWebhookSender({ db, http: createEgress({ allowedHosts: options.egressAllow }), secretKey, log });
  dispatcher.notice();

  return {
    counts: sweeper.counts,
    done,
    async close() {
      await Promise.all([sweeper.close(), dispatcher.close(), stopPlaced(), stopSignals(), stopOutbox(), bells.close(), webhooks.close()]);
      lingering.close();
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await done.catch(() => {});
      await lanes.close();
      await outbox.close();
      await waker.close();
      await connection.close();
    },
  };
}

/** Signals that a process without a Temporal client owes: `account:conductor account:conductor ..` */
function sendSignals(wake: (owed: OwedSignal) => Promise<void>, payload: string, log: RunWorkerOptions['log']): void {
  for (const word of payload.split(/[ ,]+/).filter(Boolean)) {
    const [account, conductorId] = word.split(':');
    if (!account || !conductorId) continue;
    wake({ accountId: Number(account), conductorId }).catch((error) =>
      log.warn({ conductorId, error: String(error) }, 'a wake could not be sent; the sweep will find it'),
    );
  }
}
