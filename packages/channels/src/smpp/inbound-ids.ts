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

interface Entry {
  id: Promise<string>;
  /** Their arrivals change when they are repeated. */
  parts: readonly InboundPart[];
}

/** The ids of one receiver, which it names in each of them. */
export function createInboundIds({
  receiver,
  memory,
  most = 50_000,
}: {
  receiver: string;
  memory?: ReceiverMemory;
  most?: number;
}): InboundIds {
  const known = new Map<string, Entry[]>();
  const bornAt = Date.now();

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
      const open = (known.get(prefix) ?? []).filter((entry) => entry.parts.some(({ arrival }) => !isOver(arrival, now)));
      const again = open.find((entry) => !entry.parts.some((one) => parts.some((other) => isUnderWay(one.arrival, other.arrival))));
      if (again) {
        again.parts = parts;
        remember(prefix, open);
        return again.id;
      }
      const mayBeOlder = first !== undefined && open.length === 0 && now - bornAt < comesAgainMs;
      const entry: Entry = { id: newOrUnsettled(prefix, mayBeOlder ? fromSmppAddress(first.pdu, 'dest') : null), parts };
      remember(prefix, [...open, entry]);
      // What could not be looked up is asked for again when the text is repeated.
      entry.id.catch(() => remember(prefix, known.get(prefix)?.filter((other) => other !== entry) ?? []));
      return entry.id;
    },
  };
}

const isSettled = ({ parts }: Entry, now: number): boolean =>
  parts.every(({ arrival }) => isOver(arrival, now) && now - arrival.at > lostAnswerMs);

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
