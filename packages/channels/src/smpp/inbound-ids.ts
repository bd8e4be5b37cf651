import { createHash, randomBytes } from 'node:crypto';
import type { ReceiverMemory } from '../contract/provider-type.ts';
import { fromSmppAddress } from './address.ts';
import { decodeText } from './alphabets.ts';
import { comesAgainMs, isOver, isUnderWay, lostAnswerMs } from './arrival.ts';
import type { InboundPart } from './assembler.ts';
import { numberField, textField } from './pdu.ts';

export interface InboundIds {
  /**
   * The id of an inbound text (`parts` in their order), the same when the peer repeats it. SMPP gives texts no id. In order of trust:
   * 1. `receipted_message_id` of the first part: several SMSCs, and our simulator, put their own id there.
   * 2. An equal text that was not acknowledged, or whose connection broke before the peer can be sure to have read that.
   * 3. For some minutes after the start: one that a receiver took which ended before it could acknowledge.
   */
  idOf(parts: readonly InboundPart[]): Promise<string>;
}

type Try = readonly InboundPart[];
/** One text, as often as it came; the arrivals of its parts change when they are answered. */
interface Entry {
  id: Promise<string>;
  tries: Try[];
}

/** The ids of one receiver, which it names in each of them. */
export function createInboundIds({
  receiver,
  memory,
  country,
  most = 50_000,
}: {
  receiver: string;
  /** Of the provider: national numbers are read with it. */
  country?: string;
  memory?: ReceiverMemory;
  most?: number;
}): InboundIds {
  const known = new Map<string, Entry[]>();
  const bornAt = Date.now();
  /** How long the peer was seen to wait for an answer before it sent the same again. */
  let peerWaitsMs = Number.POSITIVE_INFINITY;

  const remember = (prefix: string, entries: Entry[]) => {
    known.delete(prefix);
    if (entries.length > 0) known.set(prefix, entries);
    for (const [oldest, old] of known) {
      if (known.size <= most && !old.every((entry) => isSettled(entry, Date.now()))) break;
      known.delete(oldest);
    }
  };
  const newOrUnsettled = async (prefix: string, to: string | null): Promise<string> =>
    (to === null ? null : await memory?.findUnsettled({ to, prefix, except: receiver })) ??
    `${prefix}${receiver}-${randomBytes(4).toString('hex')}`;

  return {
    idOf: async (parts) => {
      const [first] = parts;
      const own = first ? textField(first.pdu, 'receipted_message_id') : '';
      if (own !== '') return own.length <= 65 ? own : `h-${hash([own])}`;
      const prefix = `h-${hash(saidIn(parts))}-`;
      const now = Date.now();
      const entries = (known.get(prefix) ?? []).filter((entry) => !isSettled(entry, now));
      const again = entries.find((entry) => isRepeat(entry, parts, { now, peerWaitsMs }));
      if (again) {
        peerWaitsMs = Math.min(peerWaitsMs, waitedFor(again, parts, now));
        again.tries = [...again.tries, parts].slice(-triesKept);
        remember(prefix, entries);
        return again.id;
      }
      const mayBeOlder = first !== undefined && entries.length === 0 && now - bornAt < comesAgainMs;
      const entry: Entry = { id: newOrUnsettled(prefix, mayBeOlder ? fromSmppAddress(first.pdu, 'dest', country) : null), tries: [parts] };
      remember(prefix, [...entries, entry]);
      // What could not be looked up is asked for again when the text is repeated.
      entry.id.catch(() => remember(prefix, known.get(prefix)?.filter((other) => other !== entry) ?? []));
      return entry.id;
    },
  };
}

const triesKept = 5;
const latest = (moments: number[]): number => Math.max(0, ...moments);
const isTaken = (parts: Try, now: number): boolean => parts.every(({ arrival }) => isOver(arrival, now));
const isSettled = ({ tries }: Entry, now: number): boolean =>
  tries.some((parts) => isTaken(parts, now) && parts.every(({ arrival }) => now - arrival.at > lostAnswerMs));

function isRepeat({ tries }: Entry, parts: Try, { now, peerWaitsMs }: { now: number; peerWaitsMs: number }): boolean {
  const last = tries.at(-1) ?? [];
  const taken = tries.find((one) => isTaken(one, now));
  if (!taken) return !last.some((one) => parts.some((other) => isUnderWay(one.arrival, other.arrival)));
  // Acknowledged late: the peer may have sent it again before it read that, when its time was up just then.
  const answeredAt = latest(taken.map(({ arrival }) => arrival.answer?.at ?? 0));
  return now - answeredAt < crossingMs && now - latest(last.map(({ arrival }) => arrival.at)) >= peerWaitsMs;
}

/** How long the peer waited for the answer that the last try has not got yet; infinity when it did not wait. */
function waitedFor({ tries }: Entry, parts: Try, now: number): number {
  const open = (tries.at(-1) ?? []).filter(
    ({ arrival }) => arrival.answer === null && parts.some((other) => other.arrival.connection === arrival.connection),
  );
  return open.length === 0 ? Number.POSITIVE_INFINITY : now - latest(open.map(({ arrival }) => arrival.at));
}

/** Answers and repeats that pass each other do so within this time. */
const crossingMs = 200;

function saidIn(parts: readonly InboundPart[]): string[] {
  const [first] = parts;
  if (!first) return [];
  const { pdu, content } = first;
  return [
    textField(pdu, 'source_addr'),
    textField(pdu, 'destination_addr'),
    ...parts.map((part) => decodeText(part.content, part.content.body)),
    String(content.concat?.ref ?? ''),
    textField(pdu, 'schedule_delivery_time'),
    String(numberField(pdu, 'user_message_reference')),
  ];
}

const hash = (words: string[]): string => createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 36);
