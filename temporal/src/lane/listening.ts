import { createHold, type Database } from '@signalbox/db';
import type { Channels } from '@signalbox/domain';
import type { TriggerTable } from '@signalbox/flow';
import { createInbound, createReceipts, type ListenerDeps, listenerOf, type ProviderLoad, type ProviderLogs } from '@signalbox/messaging';
import type { Waker } from '@signalbox/runner';
import type { SenderPoolOptions } from './sender-pool.ts';

interface ListeningDeps {
  db: Database;
  waker: Waker;
  channels: Channels;
  triggers: TriggerTable;
  log: ListenerDeps['log'];
  logs: ProviderLogs;
  load: ProviderLoad;
}

/** Takes what comes over sending connections, as the gateway takes what comes over receiving ones. Runs that start by it are begun by conductors. */
export function createListening({ log, load, logs, ...deps }: ListeningDeps): Listening {
  const { db } = deps;
  const ending = new AbortController();
  const inbound = createInbound(deps);
  const receipts = createReceipts({
    ...deps,
    onError: (error) => log.warn({ error: String(error) }, 'delivery reports could not be matched; the sweep will do it'),
    onMatched: (provider, states) => {
      for (const state of states) load.reported(provider, state);
    },
  });
  const listening = { db, inbound, receipts, logs, log, hold: createHold({ signal: ending.signal }) };
  return {
    listenTo: (provider, type) => listenerOf(listening, { provider, type }),
    end: () => ending.abort(),
    close: async () => {
      await receipts.close();
      await inbound.close();
    },
  };
}

interface Listening {
  listenTo: NonNullable<SenderPoolOptions['listenTo']>;
  /** What waits for the database waits no longer. */
  end(): void;
  close(): Promise<void>;
}
