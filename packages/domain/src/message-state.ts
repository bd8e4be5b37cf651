/**
 * Message states with their rank: a state only ever grows, so a late or reordered report can never take a message back.
 * `sending` is not stored: it is a queued message with an attempt that has no result yet.
 */
export const messageRanks = { queued: 0, unknown: 20, accepted: 30, expired: 40, failed: 50, delivered: 60, read: 70 } as const;
export type StoredMessageState = keyof typeof messageRanks;
/** In the order in which a message comes by them. */
export const messageStates = [
  'queued',
  'sending',
  'unknown',
  'accepted',
  'expired',
  'failed',
  'delivered',
  'read',
  'received',
] as const satisfies (StoredMessageState | 'sending' | 'received')[];
export type MessageState = (typeof messageStates)[number];

/** By which kinds of wait (`wait_key.kind`, its key the message's id) runs hear that a message has come to a state. */
export const heardAs: Readonly<Record<StoredMessageState, readonly string[]>> = {
  ...{ queued: [], unknown: [], accepted: ['sent'] },
  ...{ expired: ['delivery', 'failure'], failed: ['delivery', 'failure'] },
  ...{ delivered: ['delivery'], read: ['delivery', 'read'] },
};

const byRank = new Map<number, StoredMessageState>(Object.entries(messageRanks).map(([name, rank]) => [rank, name as StoredMessageState]));

/** The word of a stored rank. Throws for a number that is no rank: the database has a check on it. */
export function stateOfRank(rank: number): StoredMessageState {
  const state = byRank.get(rank);
  if (!state) throw new RangeError(`no message state has rank ${rank}`);
  return state;
}
