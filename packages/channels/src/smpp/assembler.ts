import { type Arrival, isOver } from './arrival.ts';
import type { PduContent } from './content.ts';
import type { Pdu } from './pdu.ts';

export interface InboundPart {
  pdu: Pdu;
  content: PduContent;
  arrival: Arrival;
}

export interface AssemblerOptions {
  /** Called with the parts in their order; some are missing when they did not come in time. */
  deliver: (parts: InboundPart[]) => Promise<void>;
  /** How long the answer to a part waits for the others. A peer with a window of one sends the next part only after it. */
  holdMs?: number;
  /** How long parts wait for the rest before they are given on without it. */
  keepMs?: number;
  maxMessages?: number;
}

/** Puts multi-part texts together. */
export interface Assembler {
  /** Resolves when the part may be acknowledged, rejects when the peer should send it again. */
  add(key: string, total: number, seq: number, part: InboundPart): Promise<void>;
  /** Gives on what is incomplete and already acknowledged. */
  close(): Promise<void>;
}

interface Message {
  total: number;
  parts: Map<number, { part: InboundPart; isAcknowledged: boolean }>;
  holders: { seq: number; resolve: () => void; reject: (error: unknown) => void }[];
  bornAt: number;
  state: 'open' | 'delivering' | 'delivered';
}

export function createAssembler({ deliver, holdMs = 1_500, keepMs = 600_000, maxMessages = 2_000 }: AssemblerOptions): Assembler {
  const messages = new Map<string, Message>();

  const give = async (key: string, message: Message) => {
    message.state = 'delivering';
    const ordered = [...message.parts].sort(([a], [b]) => a - b).map(([, { part }]) => part);
    try {
      await deliver(ordered);
      // Kept a while as delivered: a part that is repeated because its answer got lost must not start a new message.
      message.state = 'delivered';
      for (const { resolve } of message.holders.splice(0)) resolve();
    } catch (error) {
      message.state = 'open';
      // What was acknowledged early will not come again; what was not, will.
      for (const [seq, { isAcknowledged }] of message.parts) if (!isAcknowledged) message.parts.delete(seq);
      if (message.parts.size === 0 && messages.get(key) === message) messages.delete(key);
      for (const { reject } of message.holders.splice(0)) reject(error);
    }
  };

  const giveOld = async () => {
    const now = Date.now();
    for (const [key, message] of [...messages]) {
      if (message.state === 'delivering' || now - message.bornAt < keepMs) continue;
      if (message.state === 'open') await give(key, message);
      // Undeliverable for ten times as long: the database has been away, memory is not endless.
      if (message.state === 'delivered' || now - message.bornAt > 10 * keepMs) messages.delete(key);
    }
  };
  const sweep = setInterval(() => void giveOld(), Math.min(keepMs, 30_000));
  sweep.unref();

  const start = (key: string, total: number): Message => {
    if (messages.size >= maxMessages) {
      const [oldestKey, oldest] = messages.entries().next().value ?? [];
      if (oldestKey !== undefined && oldest) {
        messages.delete(oldestKey);
        if (oldest.state === 'open') void give(oldestKey, oldest);
      }
    }
    const message: Message = { total, parts: new Map(), holders: [], bornAt: Date.now(), state: 'open' };
    messages.set(key, message);
    return message;
  };

  return {
    add: async (key, total, seq, part) => {
      let message = messages.get(key);
      const known = message?.parts.get(seq)?.part;
      const isRepeat = known !== undefined && Buffer.compare(known.content.body, part.content.body) === 0;
      if (message?.state === 'delivered' && isRepeat && !isOver(known.arrival, Date.now())) {
        known.arrival = part.arrival;
        return;
      }
      // The reference is one byte, so it comes round: other words under it are another message.
      if (!message || message.total !== total || (known && !isRepeat) || message.state === 'delivered') {
        if (message?.state === 'open') void give(`${key} before`, message);
        message = start(key, total);
      }
      if (message.state === 'open') message.parts.set(seq, { part, isAcknowledged: false });
      const held = hold(message, seq, holdMs);
      // Heard by whoever awaits `add`, but only after the delivery below.
      held.catch(() => {});
      if (message.state === 'open' && message.parts.size === total) await give(key, message);
      return held;
    },
    close: async () => {
      clearInterval(sweep);
      for (const [key, message] of messages) {
        if (message.state !== 'open') continue;
        // Without an early acknowledgement the peer still has all parts and sends them again.
        if ([...message.parts.values()].some(({ isAcknowledged }) => isAcknowledged)) await give(key, message);
        else for (const { reject } of message.holders.splice(0)) reject(new Error('closing'));
      }
      messages.clear();
    },
  };
}

function hold(message: Message, seq: number, holdMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      // While it is being stored the answer has to wait for that.
      if (message.state !== 'open') return;
      message.holders = message.holders.filter((other) => other !== holder);
      const entry = message.parts.get(seq);
      if (entry) entry.isAcknowledged = true;
      resolve();
    }, holdMs);
    const holder = {
      seq,
      resolve: () => {
        clearTimeout(timer);
        resolve();
      },
      reject: (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    };
    message.holders.push(holder);
  });
}
