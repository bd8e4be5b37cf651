import { createServer, type Socket } from 'node:net';
import { type Connection, esme, openConnection, type Pdu, type PduFields, textField } from '@signalbox/channels';
import { createPduOutbox, type PduOutbox } from './pdu-outbox.ts';
import type { SmsState } from './sms-state.ts';
import { createSubmitTaker } from './take-submit.ts';

export interface SmscOptions {
  host: string;
  port: number;
  systemId: string;
  password: string;
  /** How long a deliver_sm waits for its answer before it is sent again. */
  deliverTimeoutMs: number;
}

export interface Smsc {
  port: number;
  /** Sends deliver_sm to whoever last sent from this number, else to the first that listens. */
  deliverTo(ownAddress: string, fields: PduFields, onDone: () => void): void;
  binds(): number;
  dropConnections(): void;
  close(): Promise<void>;
}

/** An SMSC that speaks SMPP 3.4 as a server. System IDs may carry a suffix (`signalbox-2`): each has its own receivers. */
export async function startSmsc(world: SmsState, options: SmscOptions): Promise<Smsc> {
  const sockets = new Set<Socket>();
  const outboxes = new Map<string, PduOutbox>();
  const routes = new Map<string, string>();
  let binds = 0;

  const outboxOf = (systemId: string): PduOutbox => {
    const known = outboxes.get(systemId);
    if (known) return known;
    const outbox = createPduOutbox(world.timers);
    outboxes.set(systemId, outbox);
    return outbox;
  };
  const takeSubmit = createSubmitTaker(world, { outboxOf, learnRoute: (from, systemId) => void routes.set(from, systemId) });

  const isKnown = (pdu: Pdu): boolean => {
    const systemId = textField(pdu, 'system_id');
    return (
      (systemId === options.systemId || systemId.startsWith(`${options.systemId}-`)) && textField(pdu, 'password') === options.password
    );
  };

  const serve = (socket: Socket) => {
    let bound: { systemId: string; sends: boolean; receives: boolean } | null = null;
    sockets.add(socket);
    const connection: Connection = openConnection(socket, {
      responseTimeoutMs: options.deliverTimeoutMs,
      enquireLinkMs: 60_000,
      onRequest: (pdu) => {
        if (pdu.command.startsWith('bind_')) {
          if (bound) return connection.answer(pdu, esme.alreadyBound);
          if (!isKnown(pdu)) return connection.answer(pdu, esme.bindFailed);
          const systemId = textField(pdu, 'system_id');
          bound = { systemId, sends: pdu.command !== 'bind_receiver', receives: pdu.command !== 'bind_transmitter' };
          binds += 1;
          connection.answer(pdu, esme.ok, { system_id: 'simulator' });
          if (bound.receives) outboxOf(systemId).addReceiver(connection);
          return;
        }
        if (!bound?.sends) return connection.answer(pdu, esme.wrongBindState);
        if (pdu.command === 'submit_sm') return takeSubmit(pdu, connection, bound.systemId);
        connection.answer(pdu, esme.invalidCommand);
      },
      onClose: () => {
        clearTimeout(tooLate);
        sockets.delete(socket);
        if (!bound) return;
        binds -= 1;
        outboxOf(bound.systemId).removeReceiver(connection);
      },
    });
    const tooLate = setTimeout(() => {
      if (!bound) connection.destroy('not bound in time');
    }, bindMs);
  };

  const server = createServer(serve);
  server.maxConnections = 1_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const address = server.address();
  const dropConnections = () => {
    for (const socket of [...sockets]) socket.destroy();
  };

  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    deliverTo: (ownAddress, fields, onDone) => {
      const listening = [...outboxes].find(([, outbox]) => outbox.receivers > 0)?.[0];
      outboxOf(routes.get(ownAddress) ?? listening ?? options.systemId).push(fields, onDone);
    },
    binds: () => binds,
    dropConnections,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      dropConnections();
      await closed;
    },
  };
}

const bindMs = 10_000;
