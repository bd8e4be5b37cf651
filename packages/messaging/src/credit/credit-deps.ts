import type { ProviderType } from '@signalbox/channels';
import type { Database } from '@signalbox/db';
import type { Channels } from '@signalbox/domain';
import type { Waker } from '@signalbox/runner';

export interface CreditDeps {
  db: Database;
  types: ReadonlyMap<string, ProviderType>;
  channels: Channels;
  waker: Pick<Waker, 'lanes'>;
  /** SECRET_KEY, which opens the secrets of providers. */
  secretKey: string;
}
