import type { ProviderType } from '@signalbox/channels';
import type { Database } from '@signalbox/db';
import type { Waker } from '@signalbox/runner';

export interface LookUpDeps {
  db: Database;
  waker: Waker;
  types: ReadonlyMap<string, ProviderType>;
  secretKey: string;
}
/** An attempt that nobody knows the outcome of, as it was claimed to be asked about. */
export interface UnclearAttempt {
  account_id: number;
  message_id: string;
  attempt_no: number;
  provider_id: string;
  /** The account whose provider it is. */
  owner_id: number;
  expires_at: Date | null;
  looks: number;
}
