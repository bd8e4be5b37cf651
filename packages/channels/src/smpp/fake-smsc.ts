import { createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { ConnectionStatus } from '../contract/messages.ts';
import { SmppConfig } from './config.ts';
import { type Connection, openConnection } from './connection.ts';
import type { Pdu } from './pdu.ts';

/** A TCP server for one test; `serve` gets each socket raw. */
export async function useServer(serve: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** An SMSC that answers every bind; the test decides about the rest. */
export function useSmsc(
  onRequest: (pdu: Pdu, connection: Connection, socket: Socket) => void,
  onBound: (connection: Connection) => void = () => {},
) {
  return useServer((socket) => {
    const connection: Connection = openConnection(socket, {
      responseTimeoutMs: 5_000,
      enquireLinkMs: 60_000,
      onClose: () => {},
      onRequest: (pdu) => {
        if (!pdu.command.startsWith('bind_')) return onRequest(pdu, connection, socket);
        connection.answer(pdu, 0, { system_id: 'fake' });
        onBound(connection);
      },
    });
  });
}

/** Options to open a sender or receiver with, and the statuses it reports. */
export function optionsFor(port: number, config: Record<string, unknown> = {}) {
  const statuses: ConnectionStatus[] = [];
  return {
    statuses,
    config: SmppConfig.parse({ host: '127.0.0.1', port, systemId: 'ours', ...config }),
    secrets: { password: 'secret' },
    providerId: 'provider',
    onStatus: (status: ConnectionStatus) => void statuses.push(status),
  };
}
