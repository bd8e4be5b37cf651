import type { CallbackAnswer, CallbackRequest } from '@signalbox/channels';

/** By which id the provider is known in its contract: addresses and signatures may hold it. */
export const peerProviderId = '0193a5c1-7b3e-7c4d-9f2a-5d1e8b6c4a21';

/** What becomes of a message; `lost` = it is taken, and the answer never comes. */
export type PeerOutcome = 'accepted' | 'refused' | 'throttled' | 'lost' | 'reported first';

/** The other side of a type of provider, as its test needs it. It ends with the test. */
export interface ProviderPeer {
  /** What a person types in; `wrong` = with another password. */
  settings(secret: 'right' | 'wrong'): { config: unknown; secrets: unknown };
  /** What becomes of the next message; after that they are accepted. */
  next(outcome: PeerOutcome): void;
  readonly taken: readonly { from: string; to: string; text: string; raw?: unknown }[];
  /** Tells what became of a message, once; resolves with whether we said that we have it. */
  report(ref: string, state: 'accepted' | 'delivered'): Promise<boolean>;
  /** Somebody writes to us; likewise. `door` = the port of a door of ours, where the kind has one. */
  say(message: { id: string; from: string; to: string; text: string }, door?: number): Promise<boolean>;
  /** Somebody else tells us the same; missing where we are the one who connects. */
  forge?(): Promise<boolean>;
  /** Nobody is there any more. */
  leave(): Promise<void>;
}

/** `door` = where a peer that calls us brings its requests. */
export type StartPeer = (door: (request: CallbackRequest) => Promise<CallbackAnswer>) => Promise<ProviderPeer>;
