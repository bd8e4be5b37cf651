import type { Listener, ProviderType } from '@signalbox/channels';
import { type Database, type HoldWhileAway, isDataRefused } from '@signalbox/db';
import type { Inbound } from '../inbound/inbound.ts';
import { keepProviderEvent } from '../provider-events/keep-provider-event.ts';
import type { ProviderLogs } from '../provider-events/provider-logs.ts';
import type { Receipts } from '../receipts/create-receipts.ts';
import { mailboxPlace } from '../receivers/mailbox-place.ts';
import { createReceiverMemory } from '../receivers/receiver-memory.ts';
import type { StoredProvider } from '../sending/read-provider.ts';
import type { ListenerLog } from './listener-log.ts';
import { takeArrival } from './take-arrival.ts';

export interface ListenerDeps {
  db: Database;
  hold: HoldWhileAway;
  inbound: Inbound;
  receipts: Receipts;
  logs: ProviderLogs;
  log: ListenerLog;
}
interface ListenedProvider {
  provider: StoredProvider;
  type: ProviderType;
}

/** Where a provider's news go: stored while the provider waits, and kept as an event when nothing can be made of them. */
export function listenerOf(
  { db, hold, inbound, receipts, logs, log }: ListenerDeps,
  { provider: { accountId, providerId, config }, type }: ListenedProvider,
): Listener {
  // How long the provider waits for an answer.
  const patienceMs = type.patienceMs?.(type.config.parse(config)) ?? usualPatienceMs;
  const memory = createReceiverMemory({ db, accountId, providerId, channel: type.channel });
  const onUnusable: Listener['onUnusable'] = async ({ code, raw }) => {
    await hold(() => keepProviderEvent(db, { accountId, providerId, code, raw }), patienceMs);
    log.warn({ providerId, code }, 'the provider brought something that cannot be used; it is kept with the provider');
  };
  return {
    onUnusable,
    onReport: async (report) => {
      await hold(() => receipts.store({ accountId, providerId }, report), patienceMs);
      const { ref, state, rawCode } = report;
      logs.note(providerId, { level: 'info', code: 'report.taken', raw: { ref, state, code: rawCode } });
    },
    onMessage: async (message) => {
      const { from, to, content } = message;
      try {
        const arrival = { ...message, channel: type.channel.id, providerId };
        const { outcome } = await hold(() => inbound.acceptMessage(arrival), patienceMs);
        logs.note(providerId, { level: 'info', code: 'message.taken', raw: { from, to, outcome } });
        if (outcome === 'unknown_address') await onUnusable({ code: 'message.unknown_address', raw: { from, to, content } });
      } catch (error) {
        // It would come for ever and be refused each time.
        if (isDataRefused(error))
          return onUnusable({ code: 'message.not_storable', raw: { from, to, reason: String(error).slice(0, 200) } });
        log.warn({ providerId, error: String(error) }, 'a message could not be stored; the provider will send it again');
        throw error;
      }
    },
    onArrival: async (arrival) => {
      const { from, content } = arrival.message;
      for (const to of arrival.to)
        try {
          const place = { found: { accountId, providerId }, channel: type.channel, to, patienceMs };
          const outcome = await takeArrival({ db, hold, inbound, receipts, log }, place, arrival);
          logs.note(providerId, { level: 'info', code: 'message.taken', raw: { from, to, outcome } });
          if (outcome === 'unknown_address')
            await onUnusable({ code: 'message.unknown_address', raw: { from, to, text: type.channel.textOf(content) } });
        } catch (error) {
          // It would come for ever and be refused each time.
          if (!isDataRefused(error)) throw error;
          await onUnusable({ code: 'message.not_storable', raw: { from, to, reason: String(error).slice(0, 200) } });
        }
    },
    place: mailboxPlace({ db, accountId, providerId }),
    memory: {
      findUnsettled: (text) => hold(() => memory.findUnsettled(text), patienceMs),
      settled: memory.settled,
    },
  };
}

const usualPatienceMs = 5_000;
