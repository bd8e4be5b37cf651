import type { ProviderType } from '@signalbox/channels';
import type { Database } from '@signalbox/db';
import type { Channels } from '@signalbox/domain';
import type { Catalogue } from '@signalbox/flow';
import type { HttpPort } from '@signalbox/nodes/contract';
import type { Waker } from '@signalbox/runner';
import type { Actor } from './actor.ts';

/** What the account-scoped services share; made once per process by createServices. */
export interface ServiceContext {
  db: Database;
  catalogue: Catalogue;
  channels: Channels;
  /** What an account can connect, by type. */
  providerTypes: ReadonlyMap<string, ProviderType>;
  /** SECRET_KEY; the tokens of HTTP triggers are derived from it. */
  secretKey: string;
  /** Public address of the gateway, for the addresses of HTTP triggers. */
  gatewayUrl: string;
  simulatorUrl: string;
  /** Where devices connect; the broker of this machine when nothing is said. */
  mqttUrl?: string;
  /** Where short links are opened when the account says nothing; none are made where nobody does. */
  linkUrl?: string;
  /** The way to addresses that people type. */
  http: HttpPort;
  /** Tells the engine after a commit; see inbound/waker.ts. */
  waker: Waker;
}

/** A use case's context, with who asks. */
export interface ActorContext extends ServiceContext {
  actor: Actor;
}

/** What lists are read with: a worker has it, too, over the transaction that it is in. */
export interface ReadContext extends Pick<ActorContext, 'catalogue' | 'channels' | 'actor'> {
  db: Pick<Database, 'withAccountSql'>;
}
