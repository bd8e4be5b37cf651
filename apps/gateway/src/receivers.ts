import { type ConnectionStatus, type ProviderType, type Receiver, receiptRefVariants } from '@signalbox/channels';
import type { Database } from '@signalbox/db';
import { operationalError } from '@signalbox/domain';
import type { Logger } from '@signalbox/env';
import { type Inbound, type Receipts, readProvider, type StoredProvider } from '@signalbox/messaging';

export interface ReceiversDeps {
  db: Database;
  inbound: Inbound;
  receipts: Receipts;
  types: ReadonlyMap<string, ProviderType>;
  secretKey: string;
  log: Logger;
}
export interface Receivers {
  /** Opens what is new, closes what is gone, opens anew what has other settings. */
  reload(): Promise<void>;
  /** How the connection of each provider is. */
  readonly status: ReadonlyMap<string, ConnectionStatus>;
  close(): Promise<void>;
}

/** The receiving connections of this process: one for each provider that is switched on. */
export function createReceivers(deps: ReceiversDeps): Receivers {
  const { db, log } = deps;
  const open = new Map<string, { receiver: Receiver; fingerprint: string }>();
  const status = new Map<string, ConnectionStatus>();
  let reloading: Promise<void> = Promise.resolve();

  const closeOne = async (providerId: string) => {
    const entry = open.get(providerId);
    open.delete(providerId);
    status.delete(providerId);
    await entry?.receiver.close();
  };
  const reload = async () => {
    const lanes = await db.router<{ account_id: number; provider_id: string }>(
      'select account_id, provider_id from find_lanes()',
      [],
      'find_receivers',
    );
    const wanted = new Set(lanes.map((lane) => lane.provider_id));
    await Promise.all([...open.keys()].filter((id) => !wanted.has(id)).map(closeOne));
    for (const { account_id: accountId, provider_id: providerId } of lanes) {
      try {
        const provider = await readProvider(db, deps.secretKey, accountId, providerId);
        if (!provider || open.get(providerId)?.fingerprint === provider.fingerprint) continue;
        await closeOne(providerId);
        const receiver = openReceiver(deps, provider, (news) => status.set(providerId, news));
        open.set(providerId, { receiver, fingerprint: provider.fingerprint });
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
    status,
    close: async () => {
      await reloading.catch(() => {});
      await Promise.allSettled([...open.keys()].map(closeOne));
    },
  };
}

function openReceiver(
  { types, inbound, receipts, log }: ReceiversDeps,
  provider: StoredProvider,
  onStatus: (status: ConnectionStatus) => void,
): Receiver {
  const { accountId, providerId } = provider;
  const type = types.get(provider.type);
  if (!type) throw operationalError('provider.type_unknown', `There is no provider type ${provider.type}.`);
  return type.openReceiver(
    {
      config: type.config.parse(provider.config),
      secrets: type.secrets.parse(provider.secrets),
      providerId,
      onStatus: (status) => {
        onStatus(status);
        log.info({ providerId, state: status.state, code: status.code }, status.message);
      },
    },
    {
      onText: async (text) => {
        const { outcome } = await inbound.acceptText({ ...text, providerId }).catch((error: unknown) => {
          log.warn({ providerId, error: String(error) }, 'a text could not be stored; the provider will send it again');
          throw error;
        });
        if (outcome === 'unknown_address')
          log.warn({ providerId, to: text.to }, 'a text came to a number that no account has; it is not kept');
      },
      onReport: (report) => receipts.store({ accountId, providerId }, { ...report, variants: receiptRefVariants(report.ref) }),
    },
  );
}
