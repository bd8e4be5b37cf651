import {
  type Connection,
  esme,
  fromSmppAddress,
  joinContents,
  numberField,
  type Pdu,
  type PduContent,
  type PduFields,
  readContent,
} from '@signalbox/channels';
import type { TextOutcome } from './outcomes.ts';
import type { PduOutbox } from './pdu-outbox.ts';
import { receiptFields, receiptStats } from './receipt-fields.ts';
import type { SmsState } from './sms-state.ts';

interface Ports {
  outboxOf(systemId: string): PduOutbox;
  learnRoute(from: string, systemId: string): void;
}

/** Handles submit_sm: plays the scripted outcome, puts parts together on the phone, answers, and sends receipts. */
export function createSubmitTaker(world: SmsState, { outboxOf, learnRoute }: Ports) {
  const collect = createCollector();

  return (pdu: Pdu, connection: Connection, systemId: string): void => {
    const at = Date.now();
    const [from, to] = [fromSmppAddress(pdu, 'source'), fromSmppAddress(pdu, 'dest')];
    if (to === '') {
      connection.answer(pdu, esme.invalidRecipient);
      return;
    }
    const content = readContent(pdu);
    const { seq: part, total: parts } = content.concat ?? { seq: 1, total: 1 };
    const script = world.outcomes.take(to, part === parts);
    const { answerMs, receiptMs } = world.latency;
    const refusal = refusals[script.outcome];
    if (refusal !== undefined) {
      world.timers.after(answerMs, () => connection.answer(pdu, refusal));
      return;
    }

    const ref = world.newRef();
    const text = joinContents([{ ...content, concat: null }]);
    learnRoute(from, systemId);
    world.submits.add({ from, to, text, part, parts, ref, at, userMessageReference: numberField(pdu, 'user_message_reference') || null });
    const waitMs = Math.max(answerMs, script.delayMs ?? (script.outcome === 'delayed' ? delayedMs : receiptMs));
    const whole = collect(`${from} ${to} ${content.concat?.ref}`, content);
    if (whole !== null && !neverArrives.has(script.outcome)) {
      const show = () => world.phones.add(to, { id: ref, direction: 'in', peer: from, text: whole, parts, state: 'delivered' });
      world.timers.after(script.outcome === 'delayed' ? waitMs : 0, show);
    }

    const answer = () => connection.answer(pdu, esme.ok, { message_id: ref });
    const receipts = isReceiptWanted(pdu, script.outcome)
      ? receiptStats(script.outcome).map((stat) => () => receiptFields(stat, { ref, addresses: swapped(pdu), text, submittedAt: at }))
      : [];
    const outbox = outboxOf(systemId);
    if (script.outcome === 'receipt_before_answer') {
      answerAfterReceipt(receipts, { outbox, answer, world });
      return;
    }
    if (script.outcome !== 'lost_answer') world.timers.after(answerMs, answer);
    receipts.forEach((make, i) => {
      world.timers.after(waitMs + i * betweenReceiptsMs, () => outbox.push(make()));
    });
  };
}

/** The answer waits until the receipt is acknowledged, or a while when nobody listens for receipts. */
function answerAfterReceipt(
  receipts: (() => PduFields)[],
  { outbox, answer, world }: { outbox: PduOutbox; answer: () => void; world: SmsState },
): void {
  let isAnswered = false;
  const once = () => {
    if (!isAnswered) answer();
    isAnswered = true;
  };
  for (const make of receipts) outbox.push(make(), once);
  world.timers.after(receipts.length > 0 ? 2_000 : 0, once);
}

/** Gives the whole text when its last missing part comes, else null. */
function createCollector(): (key: string, content: PduContent) => string | null {
  const open = new Map<string, Map<number, PduContent>>();
  return (key, content) => {
    if (!content.concat) return joinContents([content]);
    const parts = open.get(key) ?? new Map<number, PduContent>();
    parts.set(content.concat.seq, content);
    open.set(key, parts);
    if (parts.size < content.concat.total) {
      const oldest = open.size > 10_000 ? open.keys().next().value : undefined;
      if (oldest !== undefined) open.delete(oldest);
      return null;
    }
    open.delete(key);
    return joinContents([...parts].sort(([a], [b]) => a - b).map(([, part]) => part));
  };
}

/** 1 asks for every outcome, 2 for failures only (SMPP 3.4 section 5.2.17). */
function isReceiptWanted(pdu: Pdu, outcome: TextOutcome['outcome']): boolean {
  const asked = numberField(pdu, 'registered_delivery') & 0x03;
  return asked === 1 || (asked === 2 && neverArrives.has(outcome));
}

const swapped = ({ fields }: Pdu): PduFields => ({
  source_addr_ton: fields.dest_addr_ton,
  source_addr_npi: fields.dest_addr_npi,
  source_addr: fields.destination_addr,
  dest_addr_ton: fields.source_addr_ton,
  dest_addr_npi: fields.source_addr_npi,
  destination_addr: fields.source_addr,
});

const refusals: Partial<Record<TextOutcome['outcome'], number>> = { throttled: esme.throttled, rejected: esme.invalidRecipient };
const neverArrives: ReadonlySet<TextOutcome['outcome']> = new Set(['failed', 'expired']);
const delayedMs = 5_000;
const betweenReceiptsMs = 50;
