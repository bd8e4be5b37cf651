import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Outside } from '../contract/outside.ts';
import type { SmppConfig } from './config.ts';

type Dialled = { socket: Socket } | { error: string };

/** Opens the TCP (or TLS) connection. Resolves with the error's code instead of throwing. */
export async function dial(config: SmppConfig, signal: AbortSignal, outside?: Outside): Promise<Dialled> {
  try {
    return await dialAt((await outside?.addressOf(config.host, config.port)) ?? config.host, config, signal);
  } catch (error) {
    return { error: typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'failed' };
  }
}

function dialAt(address: string, config: SmppConfig, signal: AbortSignal): Promise<Dialled> {
  return new Promise((resolve) => {
    const { host, port } = config;
    const to = { host: address, port };
    const socket = config.useTls ? connectTls({ ...to, ...(isIP(host) ? {} : { servername: host }) }) : connect(to);
    const finish = (result: Dialled) => {
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
