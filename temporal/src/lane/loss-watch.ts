import type { Database } from '@signalbox/db';
import { tripProvider } from '@signalbox/messaging';
import type { OpenSender } from './sender-pool.ts';

interface Watched {
  accountId: number;
  providerId: string;
  down: OpenSender['down'];
}

/** Looks whether a connection is away for so long that others should take the messages, and stops the provider then. True = it was stopped. */
export function createLossWatch(
  db: Database,
  { accountId, providerId, down }: Watched,
  { afterMs = 30_000, lookEveryMs = 5_000 }: { afterMs?: number; lookEveryMs?: number } = {},
): () => Promise<boolean> {
  let lookAt = 0;
  return async () => {
    const loss = down();
    const now = Date.now();
    if (!loss || now - loss.since < afterMs || now < lookAt) return false;
    lookAt = now + lookEveryMs;
    const { state, code } = loss.status;
    const reason = state === 'refused' ? 'auth' : 'connection';
    return tripProvider(db, { accountId, providerId, reason, code: code ?? state, needsNext: true }).catch(() => false);
  };
}
