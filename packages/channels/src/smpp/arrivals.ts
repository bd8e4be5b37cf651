import { randomBytes } from 'node:crypto';
import type { ReceiverMemory } from '../contract/provider-type.ts';
import type { Arrival } from './arrival.ts';

/** What a receiver has taken and not answered; tells its memory from time to time up to when all is acknowledged. */
export interface Arrivals {
  /** Names this receiver in the ids that it gives. */
  readonly receiver: string;
  add(connection: Arrival['connection']): Arrival;
  answered(arrival: Arrival, isGood: boolean): void;
  close(): Promise<void>;
}

/** The statement reaches the database so much later than the moment that it means, at most. */
const graceMs = 100;

export function createArrivals(memory: ReceiverMemory | undefined, everyMs = 250): Arrivals {
  const receiver = randomBytes(4).toString('hex');
  const open = new Set<Arrival>();
  let lastAt = 0;
  let settledAt = 0;

  const mark = async (marginMs: number) => {
    const now = Date.now();
    const oldest = Math.min(now, ...[...open].map(({ at }) => at));
    if (settledAt > lastAt || oldest - marginMs <= settledAt) return;
    settledAt = oldest - marginMs;
    // When it cannot be written more may come again than has to: the safe side.
    await memory?.settled({ receiver, agoMs: now - settledAt }).catch(() => {});
  };
  const timer = setInterval(() => void mark(graceMs), everyMs);
  timer.unref();

  return {
    receiver,
    add: (connection) => {
      const arrival: Arrival = { connection, at: Date.now(), answer: null };
      lastAt = arrival.at;
      open.add(arrival);
      return arrival;
    },
    answered: (arrival, isGood) => {
      arrival.answer = { at: Date.now(), isGood };
      open.delete(arrival);
    },
    close: async () => {
      clearInterval(timer);
      await mark(0);
    },
  };
}
