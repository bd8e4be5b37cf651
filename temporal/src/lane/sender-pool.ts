import type { ConnectionStatus, Listener, ProviderType, Sender } from '@signalbox/channels';
import { type Channel, operationalError } from '@signalbox/domain';
import { createTokenBucket, dialogueOf, type ProviderLogs, type StoredProvider, type TokenBucket } from '@signalbox/messaging';

/** A provider's open connection in this process, with the rate it may use. */
export interface OpenSender {
  sender: Sender;
  /** Whose messages it carries. */
  channel: Channel;
  bucket: TokenBucket;
  /** Can something be sent now? Senders that never report a status always can. */
  isReady(): boolean;
  /** Since when it is not, and why; null = it is, or was never opened. */
  down(): { since: number; status: ConnectionStatus } | null;
  /** The drain is over; the connection stays for the next one for a while. */
  release(): void;
}
export interface SenderPool {
  take(provider: StoredProvider): Promise<OpenSender>;
  close(): Promise<void>;
}
export interface SenderPoolOptions {
  types: ReadonlyMap<string, ProviderType>;
  onStatus: (provider: StoredProvider, status: ConnectionStatus) => void;
  logs: Pick<ProviderLogs, 'wants' | 'note'>;
  /** Where news go that come over a sending connection; missing = they are left with the provider. */
  listenTo?: (provider: StoredProvider, type: ProviderType) => Listener;
  idleMs?: number;
}

interface Seen {
  status: ConnectionStatus | null;
  downSince: number | null;
}

interface Entry {
  sender: Sender;
  type: ProviderType;
  bucket: TokenBucket;
  perSecond: number | null;
  fingerprint: string;
  seen: Seen;
  users: number;
  idle: NodeJS.Timeout | undefined;
}

/** Opens each provider once per process; other settings open it anew. */
export function createSenderPool({ types, onStatus, logs, listenTo, idleMs = 20_000 }: SenderPoolOptions): SenderPool {
  const entries = new Map<string, Entry>();

  const open = (provider: StoredProvider): Entry => {
    const type = types.get(provider.type);
    if (!type) throw operationalError('provider.type_unknown', { type: provider.type });
    // A sender may tell its first status before openSender has answered.
    const seen: Seen = { status: null, downSince: null };
    const sender = type.openSender({
      config: parse(type.config, provider.config),
      secrets: parse(type.secrets, provider.secrets),
      providerId: provider.providerId,
      dialogue: dialogueOf(logs, provider),
      listener: listenTo?.(provider, type),
      onStatus: (status) => {
        seen.status = status;
        if (status.state === 'connected') seen.downSince = null;
        else seen.downSince ??= Date.now();
        onStatus(provider, status);
      },
    });
    const { perSecond, fingerprint } = provider;
    return { sender, type, bucket: bucketOf(type, perSecond), perSecond, fingerprint, seen, users: 0, idle: undefined };
  };

  return {
    take: async (provider) => {
      const { providerId } = provider;
      let entry = entries.get(providerId);
      if (entry && entry.fingerprint !== provider.fingerprint) {
        entries.delete(providerId);
        clearTimeout(entry.idle);
        await entry.sender.close();
        entry = undefined;
      }
      const current = entry ?? open(provider);
      entries.set(providerId, current);
      if (current.perSecond !== provider.perSecond) {
        Object.assign(current, { bucket: bucketOf(current.type, provider.perSecond), perSecond: provider.perSecond });
      }
      clearTimeout(current.idle);
      current.users += 1;
      return {
        sender: current.sender,
        channel: current.type.channel,
        bucket: current.bucket,
        down: () => {
          const { status, downSince } = current.seen;
          return status && downSince !== null ? { since: downSince, status } : null;
        },
        isReady: () => current.seen.status === null || current.seen.status.state === 'connected',
        release: () => {
          current.users -= 1;
          if (current.users > 0) return;
          current.idle = setTimeout(() => {
            if (entries.get(providerId) === current) entries.delete(providerId);
            void current.sender.close();
          }, idleMs);
        },
      };
    },
    close: async () => {
      const all = [...entries.values()];
      entries.clear();
      for (const { idle } of all) clearTimeout(idle);
      await Promise.allSettled(all.map(({ sender }) => sender.close()));
    },
  };
}

/** The rate of the setting, but never more than the transport takes. */
function bucketOf({ limits }: ProviderType, perSecond: number | null): TokenBucket {
  const most = Math.min(perSecond ?? Number.POSITIVE_INFINITY, limits.perSecond ?? Number.POSITIVE_INFINITY);
  return createTokenBucket(Number.isFinite(most) ? most : null, performance.now());
}

function parse<Output>(
  schema: { safeParse(value: unknown): { success: true; data: Output } | { success: false } },
  value: unknown,
): Output {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw operationalError('provider.config_invalid');
}
