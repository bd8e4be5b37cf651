import { createServer, type Socket } from 'node:net';
import { type Connection, openConnection, type PduFields } from '@signalbox/channels';
import { newId } from '@signalbox/domain';

/** An SMSC of one listener that brings texts and counts what is acknowledged. */
export interface OwnSmsc {
  port: number;
  /** Resolves when somebody listens; rejects when nobody does for a minute. */
  bound(): Promise<void>;
  /** Brings texts with as many unanswered as `window` says; resolves with how many a second were acknowledged. */
  bring(texts: readonly { from: string; to: string; text: string }[], window: number): Promise<number>;
  close(): void;
}

export async function openOwnSmsc(): Promise<OwnSmsc> {
  let told: () => void = () => {};
  let receiver: Connection | null = null;
  const sockets = new Set<Socket>();
  const bound = () =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('nobody listens to the SMSC of the bench')), 60_000);
      told = () => {
        clearTimeout(late);
        resolve();
      };
      if (receiver) told();
    });
  const server = createServer((socket) => {
    sockets.add(socket);
    const connection = openConnection(socket, {
      ...{ responseTimeoutMs: 30_000, enquireLinkMs: 60_000, onClose: () => {} },
      onRequest: (pdu) => {
        if (pdu.command === 'submit_sm') return connection.answer(pdu, 0, { message_id: newId() });
        connection.answer(pdu, 0, { system_id: 'bench' });
        if (pdu.command !== 'bind_receiver' && pdu.command !== 'bind_transceiver') return;
        receiver = connection;
        told();
      },
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    bound,
    bring: async (texts, window) => {
      const left = texts.entries();
      const began = performance.now();
      await Promise.all(
        Array.from({ length: window }, async () => {
          for (const [no, text] of left) {
            const answer = await receiver?.request('deliver_sm', fieldsOf(text, no));
            if (answer?.kind !== 'answer' || answer.pdu.status !== 0)
              throw new Error(`a text was not acknowledged: ${JSON.stringify(answer)}`);
          }
        }),
      );
      return texts.length / ((performance.now() - began) / 1000);
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

let lastId = 0;
const fieldsOf = ({ from, to, text }: { from: string; to: string; text: string }, no: number): PduFields => {
  lastId += 1;
  return {
    ...{ source_addr_ton: 1, source_addr_npi: 1, source_addr: from.replace('+', '') },
    ...{ dest_addr_ton: 0, dest_addr_npi: 1, destination_addr: to, short_message: Buffer.from(text, 'latin1') },
    receipted_message_id: `bench-${no}-${lastId}`,
  };
};
