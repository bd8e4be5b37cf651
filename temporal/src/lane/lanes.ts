import { type ProviderType, providerTypes } from '@signalbox/channels';
import type { Database } from '@signalbox/db';
import { type Channels, channels as productChannels } from '@signalbox/domain';
import type { TriggerTable } from '@signalbox/flow';
import {
  createConnectionLog,
  createProviderLoad,
  createProviderLogs,
  failOver,
  lookUpUnclear,
  noteConnection,
  probeProviders,
  sweepLane,
} from '@signalbox/messaging';
import { triggers as productTriggers } from '@signalbox/nodes';
import type { Waker } from '@signalbox/runner';
import { cancellationSignal, heartbeat } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import { createBells } from './bells.ts';
import { drain } from './drain.ts';
import { createEnsureLanes } from './ensure-lanes.ts';
import type { LaneActivities } from './lane-activities.ts';
import { createListening } from './listening.ts';
import { createSenderPool } from './sender-pool.ts';

export interface LaneOptions {
  /** SECRET_KEY: opens the passwords of the providers. */
  secretKey: string;
  types?: ReadonlyMap<string, ProviderType>;
  /** Those of the product when nothing is said. */
  channels?: Channels;
  triggers?: TriggerTable;
  drainMs?: number;
}
export interface LaneDeps extends LaneOptions {
  db: Database;
  client: Client;
  waker: Waker;
  log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
}
export interface Lanes {
  activities: LaneActivities;
  /** Starts the lanes of all providers that are switched on and sweeps what deaths left behind. Called on start and every few seconds. */
  ensure(): Promise<void>;
  close(): Promise<void>;
}

const beatEveryMs = 2500;

/** The sending side of a worker: the activities of the lane workflows, their connections, and what keeps them alive. */
export function createLanes({
  db,
  client,
  waker,
  log,
  secretKey,
  types = providerTypes,
  channels = productChannels,
  triggers = productTriggers,
  drainMs = 60_000,
}: LaneDeps): Lanes {
  const bells = createBells();
  let probing: Promise<void> | null = null;
  let asking: Promise<void> | null = null;
  const ensureLanes = createEnsureLanes(db, client);
  const logs = createProviderLogs({
    db,
    onError: (error) => log.warn({ error: String(error) }, 'events of a provider could not be stored'),
  });
  const load = createProviderLoad({
    db,
    onError: (error) => log.warn({ error: String(error) }, 'what providers did could not be counted'),
  });
  const noteStatus = createConnectionLog(logs, 'send');
  const listening = createListening({ db, waker, channels, triggers, log, logs, load });
  const senders = createSenderPool({
    types,
    logs,
    listenTo: listening.listenTo,
    onStatus: (provider, status) => {
      noteStatus(provider.providerId, status);
      bells.of(provider.providerId).ring('moved');
      log.info({ providerId: provider.providerId, state: status.state, code: status.code }, status.message);
      const code =
        status.state === 'waiting' ? (status.code ?? 'lost') : status.state === 'refused' ? `refused:${status.code ?? ''}` : null;
      if (status.state === 'connecting' || status.state === 'closed') return;
      noteConnection(db, { accountId: provider.accountId, providerId: provider.providerId, code }).catch((error) =>
        log.warn({ error: String(error) }, 'the state of a provider could not be stored'),
      );
    },
  });
  const stopLanes = db.listen('lane', (providerId) => bells.of(providerId).ring('news'), bells.ringAll);
  const stopProviders = db.listen('providers', () => {
    ensureLanes.forget();
    bells.providersChanged();
  });

  return {
    activities: {
      drain: async (providerId, accountId) => {
        const beat = setInterval(() => heartbeat(), beatEveryMs);
        try {
          return await drain(
            { db, waker, bells, senders, logs, load, secretKey, log },
            {
              ...{ providerId, accountId, signal: cancellationSignal(), durationMs: drainMs },
            },
          );
        } finally {
          clearInterval(beat);
        }
      },
    },
    ensure: async () => {
      await ensureLanes.ensure();
      const swept = await sweepLane({ db, waker });
      if (swept.parked > 0) log.warn(swept, 'sends whose outcome was lost are parked as unknown');
      const moved = await failOver({ db, waker, channels });
      if (moved > 0) log.warn({ moved }, 'messages of stopped providers go to the next');
      // A probe waits for whoever does not answer; the sweep does not wait for the probe.
      probing ??= probeProviders({ db, types, secretKey })
        .catch((error) => log.warn({ error: String(error) }, 'stopped providers could not be tried; trying again'))
        .finally(() => {
          probing = null;
        });
      asking ??= lookUpUnclear({ db, waker, types, secretKey })
        .catch((error) => log.warn({ error: String(error) }, 'providers could not be asked about unclear messages; trying again'))
        .finally(() => {
          asking = null;
        });
    },
    close: async () => {
      listening.end();
      await Promise.all([stopLanes(), stopProviders(), senders.close()]);
      await listening.close();
      await Promise.all([logs.close(), load.close(), probing, asking]);
    },
  };
}
