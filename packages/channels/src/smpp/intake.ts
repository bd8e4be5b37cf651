import { setImmediate } from 'node:timers/promises';
import type { ContentOf, sms } from '@signalbox/domain';
import type { Listener } from '../contract/provider-type.ts';
import { fromSmppAddress } from './address.ts';
import { type Arrival, soonestRepeatMs } from './arrival.ts';
import { createArrivals } from './arrivals.ts';
import { createAssembler, type InboundPart } from './assembler.ts';
import type { SmppConfig } from './config.ts';
import type { Connection } from './connection.ts';
import { joinContents, readContent } from './content.ts';
import { esme } from './esme-status.ts';
import { createInboundIds, type InboundIds } from './inbound-ids.ts';
import type { Pdu } from './pdu.ts';
import { isReceipt, readReceipt } from './receipt.ts';
import { receiptRefVariants } from './receipt-ref-variants.ts';
import { unreadableReceipt } from './unreadable-receipt.ts';

/** Takes what an SMSC brings over a bind, whichever process holds it. */
export interface Intake {
  /** Answers the PDU when what it brings is stored. */
  take(pdu: Pdu, connection: Connection): void | Promise<void>;
  /** What came in is stored; the connection has to stay until then. */
  settle(): Promise<void>;
}

/** Texts and delivery receipts go to the listener, parts of a text together. */
export function createIntake(config: SmppConfig, listener: Listener<Text>): Intake {
  const arrivals = createArrivals(listener.memory);
  const ids = createInboundIds({
    receiver: arrivals.receiver,
    country: config.country,
    ...(listener.memory ? { memory: listener.memory } : {}),
  });
  const way = { listener, ids, country: config.country };
  const assembler = createAssembler({ deliver: (parts) => giveText(way, parts), holdMs: Math.min(1_500, config.patienceMs / 2) });
  const underWay = new Set<Promise<void>>();

  const take = async (pdu: Pdu, arrival: Arrival) => {
    if (isReceipt(pdu)) {
      const report = readReceipt(pdu, config.defaultAlphabet);
      if (report) return listener.onReport({ ...report, variants: receiptRefVariants(report.ref) });
      // Acknowledged once it is kept, or it would come for ever.
      return listener.onUnusable(unreadableReceipt(pdu, config));
    }
    const part: InboundPart = { pdu, content: readContent(pdu, config.defaultAlphabet), arrival };
    const { concat } = part.content;
    if (!concat) return giveText(way, [part]);
    const key = JSON.stringify([fromSmppAddress(pdu, 'source', config.country), fromSmppAddress(pdu, 'dest', config.country), concat.ref]);
    return assembler.add(key, concat.total, concat.seq, part);
  };

  // Acknowledged only when it is stored: until then the SMSC is the one that keeps it.
  const handle = (pdu: Pdu, connection: Connection) => {
    if (pdu.command !== 'deliver_sm' && pdu.command !== 'data_sm') {
      connection.answer(pdu, esme.wrongBindState);
      return;
    }
    const arrival = arrivals.add(connection);
    const answer = (status: number) => {
      arrivals.answered(arrival, status === esme.ok && connection.isOpen);
      connection.answer(pdu, status, status === esme.ok ? { message_id: '' } : {});
    };
    // Later than this the peer listens no more: what is stored all the same is known again when it is repeated.
    const handled = inTime(take(pdu, arrival), config.patienceMs)
      .then(() => afterRepeats(arrival))
      .then(
        () => answer(esme.ok),
        () => answer(esme.temporaryError),
      );
    underWay.add(handled);
    return handled.finally(() => underWay.delete(handled));
  };

  return {
    take: handle,
    settle: async () => {
      await assembler.close();
      await Promise.allSettled(underWay);
      await arrivals.close();
    },
  };
}

type Text = ContentOf<typeof sms>;

/** Where texts go, and how they are named and read on the way. */
interface Way {
  listener: Listener<Text>;
  ids: InboundIds;
  country: string;
}
async function giveText({ listener, ids, country }: Way, parts: InboundPart[]): Promise<void> {
  const first = parts[0];
  if (!first) return;
  await listener.onMessage({
    providerMessageId: await ids.idOf(parts),
    from: fromSmppAddress(first.pdu, 'source', country),
    to: fromSmppAddress(first.pdu, 'dest', country),
    content: { text: joinContents(parts.map(({ content }) => content)) },
    at: Date.now(),
  });
}

/** Who had to wait for long may have sent the same again, which lies in the socket: that is read before the answer makes the next equal text another. */
async function afterRepeats({ at }: Arrival): Promise<void> {
  if (Date.now() - at < soonestRepeatMs) return;
  await setImmediate();
  await setImmediate();
}

function inTime(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('not stored in time')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
