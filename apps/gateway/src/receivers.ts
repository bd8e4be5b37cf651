import type { CallbackAnswer, CallbackRequest, ConnectionStatus, ProviderType, Receiver } from '@signalbox/channels';
import { newId, operationalError } from '@signalbox/domain';
import { createConnectionLog, dialogueOf, type ListenerDeps, listenerOf, readProvider, type StoredProvider } from '@signalbox/messaging';
import { createLeases } from './leases.ts';

export interface ReceiversDeps extends ListenerDeps {
  types: ReadonlyMap<string, ProviderType>;
  secretKey: string;
  /** For how long a connection is this process's after it last said so. */
  leaseMs?: number;
}
export interface Receivers {
  /** Opens what is new, closes what is gone, opens anew what has other settings; connections only where no other process has them. */
  reload(): Promise<void>;
  /** Takes what a provider calls us with; answers when all of it is stored. null = no provider that is switched on is called there. */
  take(providerId: string, request: CallbackRequest): Promise<CallbackAnswer | null>;
  /** How the connection of each provider is. */
  readonly status: ReadonlyMap<string, ConnectionStatus>;
  close(): Promise<void>;
}

interface Open {
  fingerprint: string;
  /** null = nothing of it comes over a connection of ours, or another process has it. */
  receiver: Receiver | null;
  /** Opens the connection; missing = the kind has none. */
  connect: (() => Receiver | null) | undefined;
  take: (request: CallbackRequest) => Promise<CallbackAnswer | null>;
}

/** The receiving sides of this process: callbacks of every provider that is switched on, and the connections that it has a lease for. */
export function createReceivers(deps: ReceiversDeps): Receivers {
  const { db, log, leaseMs = usualLeaseMs } = deps;
  const leases = createLeases(db, { holder: newId(), leaseMs, kinds: [...deps.types.values()].filter(({ openReceiver }) => openReceiver) });
  const open = new Map<string, Open>();
  const status = new Map<string, ConnectionStatus>();
  const noteStatus = createConnectionLog(deps.logs, 'receive');
  let reloading: Promise<void> = Promise.resolve();

  const closeOne = async (providerId: string) => {
    const entry = open.get(providerId);
    open.delete(providerId);
    status.delete(providerId);
    await entry?.receiver?.close();
  };
  const reload = async () => {
    const lanes = await db.router<{ account_id: number; provider_id: string }>(
      'select account_id, provider_id from find_receivers()',
      [],
      'find_receivers',
    );
    const held = await leases.hold();
    const wanted = new Set(lanes.map((lane) => lane.provider_id));
    await Promise.all([...open.keys()].filter((id) => !wanted.has(id)).map(closeOne));
    for (const { account_id: accountId, provider_id: providerId } of lanes) {
      try {
        const provider = await readProvider(db, { masterKey: deps.secretKey, accountId, providerId });
        if (provider) deps.logs.know(provider);
        if (!provider) continue;
        if (open.get(providerId)?.fingerprint !== provider.fingerprint) {
          await closeOne(providerId);
          open.set(
            providerId,
            openProvider(deps, provider, (news) => {
              status.set(providerId, news);
              noteStatus(providerId, news);
            }),
          );
        }
        const entry = open.get(providerId);
        if (!entry?.connect) continue;
        if (held.has(providerId)) entry.receiver ??= entry.connect();
        else if (entry.receiver) {
          await entry.receiver.close();
          entry.receiver = null;
          status.delete(providerId);
        }
      } catch (error) {
        // One provider with bad settings must not keep the others closed.
        log.warn({ providerId, error: String(error) }, 'a provider cannot be opened for receiving');
      }
    }
  };

  return {
    reload: () => {
      reloading = reloading.then(reload, reload);
      return reloading;
    },
    take: async (providerId, request) => (await open.get(providerId)?.take(request)) ?? null,
    status,
    close: async () => {
      await reloading.catch(() => {});
      await Promise.allSettled([...open.keys()].map(closeOne));
      await leases.leave().catch((error) => log.warn({ error: String(error) }, 'leases could not be given back; they end by themselves'));
    },
  };
}

function openProvider(deps: ReceiversDeps, provider: StoredProvider, onStatus: (status: ConnectionStatus) => void): Open {
  const { providerId, fingerprint } = provider;
  const type = deps.types.get(provider.type);
  if (!type) throw operationalError('provider.type_unknown', { type: provider.type });
  const settings = {
    config: type.config.parse(provider.config),
    secrets: type.secrets.parse(provider.secrets),
    providerId,
    dialogue: dialogueOf(deps.logs, provider),
  };
  const listener = listenerOf(deps, { provider, type });
  const told = (status: ConnectionStatus) => {
    onStatus(status);
    deps.log.info({ providerId, state: status.state, code: status.code }, status.message);
  };
  const { openReceiver } = type;
  return {
    fingerprint,
    receiver: null,
    connect: openReceiver && (() => openReceiver({ ...settings, onStatus: told }, listener)),
    take: async (request) => {
      if (settings.dialogue.isOpen) settings.dialogue.say('in', `${request.method}\n${request.body}`);
      const news = await type.callback?.read(settings, request);
      if (!news) return null;
      if ('refused' in news) {
        deps.logs.note(providerId, { level: 'error', code: 'callback.refused', raw: { code: String(news.refused.status) } });
        deps.log.warn({ providerId, status: news.refused.status }, 'a call of a provider was refused');
        return news.refused;
      }
      await Promise.all([...news.messages.map(listener.onMessage), ...news.reports.map(listener.onReport)]);
      return news.answer;
    },
  };
}

/** With a look every two seconds a connection is with another process eight seconds after the one that had it died. */
const usualLeaseMs = 6_000;
