import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { SmppConfig } from './config.ts';

/** Opens the TCP (or TLS) connection. Resolves with the error's code instead of throwing. */
export function dial(config: SmppConfig, signal: AbortSignal): Promise<{ socket: Socket } | { error: string }> {
  return new Promise((resolve) => {
    const { host, port } = config;
    const socket = config.useTls ? connectTls({ host, port, ...(isIP(host) ? {} : { servername: host }) }) : connect({ host, port });
    const finish = (result: { socket: Socket } | { error: string }) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      socket.removeListener('close', fail);
      if ('error' in result) socket.destroy();
      resolve(result);
    };
    let error = 'closed';
    const fail = () => finish({ error });
    const cancel = () => finish({ error: 'cancelled' });
    const timer = setTimeout(() => finish({ error: 'ETIMEDOUT' }), config.responseTimeoutMs);
    signal.addEventListener('abort', cancel);
    // Stays for the life of the socket: an error event that nobody hears ends the process.
    socket.on('error', (failure: NodeJS.ErrnoException) => {
      error = failure.code ?? 'failed';
    });
    socket.once('close', fail);
    socket.once(config.useTls ? 'secureConnect' : 'connect', () => finish({ socket }));
    if (signal.aborted) cancel();
  });
}
