import type { ContentOf, sms } from '@signalbox/domain';
import type { Listener, OpenOptions, Receiver } from '../contract/provider-type.ts';
import { fromSmppAddress } from './address.ts';
import { createAssembler, type InboundPart } from './assembler.ts';
import type { SmppConfig, SmppSecrets } from './config.ts';
import type { Connection } from './connection.ts';
import { joinContents, readContent } from './content.ts';
import { esme } from './esme-status.ts';
import { inboundId } from './inbound-id.ts';
import type { Pdu } from './pdu.ts';
import { isReceipt, readReceipt } from './receipt.ts';
import { receiptRefVariants } from './receipt-ref-variants.ts';
import { openSession } from './session.ts';

/** Receives texts and delivery receipts over one bind_receiver that is kept up. */
export function openSmppReceiver({ config, secrets, onStatus }: OpenOptions<SmppConfig, SmppSecrets>, listener: Listener<Text>): Receiver {
  const assembler = createAssembler({ deliver: (parts) => giveText(listener, parts) });
  const underWay = new Set<Promise<void>>();

  const take = async (pdu: Pdu) => {
    if (isReceipt(pdu)) {
      const report = readReceipt(pdu, config.defaultAlphabet);
      // A receipt that names no message can be of no use to anyone: acknowledged, or it would come for ever.
      if (report) await listener.onReport({ ...report, variants: receiptRefVariants(report.ref) });
      return;
    }
    const part: InboundPart = { pdu, content: readContent(pdu, config.defaultAlphabet) };
    const { concat } = part.content;
    if (!concat) return giveText(listener, [part]);
    const key = JSON.stringify([fromSmppAddress(pdu, 'source'), fromSmppAddress(pdu, 'dest'), concat.ref]);
    return assembler.add(key, concat.total, concat.seq, part);
  };

  // Acknowledged only when it is stored: until then the SMSC is the one that keeps it.
  const handle = (pdu: Pdu, connection: Connection) => {
    if (pdu.command !== 'deliver_sm' && pdu.command !== 'data_sm') {
      connection.answer(pdu, esme.wrongBindState);
      return;
    }
    const handled = take(pdu).then(
      () => connection.answer(pdu, esme.ok, { message_id: '' }),
      () => connection.answer(pdu, esme.systemError),
    );
    underWay.add(handled);
    return handled.finally(() => underWay.delete(handled));
  };

  const session = openSession({ bind: 'bind_receiver', config, secrets, onStatus, onRequest: handle });
  return {
    close: async () => {
      await assembler.close();
      await Promise.allSettled(underWay);
      await session.close();
    },
  };
}

type Text = ContentOf<typeof sms>;

async function giveText(listener: Listener<Text>, parts: InboundPart[]): Promise<void> {
  const first = parts[0];
  if (!first) return;
  const now = Date.now();
  await listener.onMessage({
    providerMessageId: inboundId(parts, now),
    from: fromSmppAddress(first.pdu, 'source'),
    to: fromSmppAddress(first.pdu, 'dest'),
    content: { text: joinContents(parts.map(({ content }) => content)) },
    at: now,
  });
}
