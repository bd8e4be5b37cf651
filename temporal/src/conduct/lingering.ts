import { type OpenCall, readPlacedNotice } from '@signalbox/runner';

/** A conductor that is open in this process: it strides whenever it is rung for. */
export interface Lingerer {
  accountId: number;
  conductorId: string;
  class: number;
  /** Whether it takes on runs that have no conductor yet. */
  hasRoom(): boolean;
  /** Runs without a conductor may be ready. */
  ring(): void;
  /** A door placed a run with it, which waits for this call. */
  place(call: OpenCall): void;
  /** One of its own runs may be ready: somebody set its flag. */
  wake(): void;
  /** It ends its activity as soon as what is under way allows it. */
  leave(): void;
}

/** The conductors that are open in this process. What it tells is a hint: the rows, the flag and the looks decide. */
export interface Lingering {
  /** Returns how to take it off again. */
  add(one: Lingerer): () => void;
  /** Rings one conductor of that class (of each, when it is not said); false when the account has none with room. */
  ring(accountId: number, ofClass?: number): boolean;
  /** Rings the conductor itself; false when it is not open here, and needs a signal. */
  wake(conductorId: string): boolean;
  /** A door placed a run with a conductor that is open; nothing, when it is not open here: where it is, or with its next look, it hears of the call. */
  place(notice: string): void;
  /** Accounts whose ready runs of this class somebody here takes on. */
  accounts(ofClass: number): number[];
  /** So many are open that one with nothing to do should make room. */
  isCrowded(): boolean;
  isClosed(): boolean;
  /** Everybody leaves, and who comes later does not linger. */
  close(): void;
}

/** More would hold activity slots that others need, for nothing but the chance that something comes. */
const crowd = 64;

export function createLingering(): Lingering {
  const byConductor = new Map<string, Lingerer>();
  let isClosed = false;
  /** The one of each class that takes on runs of this account: ringing for all of them would have most look in vain. */
  const takersOf = (accountId: number, ofClass: number | undefined): Lingerer[] => {
    const takers = new Map<number, Lingerer>();
    for (const one of byConductor.values())
      if (one.accountId === accountId && (ofClass ?? one.class) === one.class && !takers.has(one.class) && one.hasRoom())
        takers.set(one.class, one);
    return [...takers.values()];
  };
  return {
    add(one) {
      // After a lost heartbeat the same conductor may come a second time: the first one, which Temporal has given up, makes way.
      byConductor.get(one.conductorId)?.leave();
      byConductor.set(one.conductorId, one);
      return () => {
        if (byConductor.get(one.conductorId) === one) byConductor.delete(one.conductorId);
      };
    },
    ring(accountId, ofClass) {
      const takers = takersOf(accountId, ofClass);
      for (const one of takers) one.ring();
      return takers.length > 0;
    },
    wake(conductorId) {
      const one = byConductor.get(conductorId);
      one?.wake();
      return one !== undefined;
    },
    place(notice) {
      const { conductorId, call } = readPlacedNotice(notice);
      byConductor.get(conductorId)?.place(call());
    },
    accounts: (ofClass) => [
      ...new Set([...byConductor.values()].filter((one) => one.class === ofClass && one.hasRoom()).map((one) => one.accountId)),
    ],
    isCrowded: () => byConductor.size > crowd,
    isClosed: () => isClosed,
    close() {
      isClosed = true;
      for (const one of byConductor.values()) one.leave();
    },
  };
}
