import { setTimeout as sleep } from 'node:timers/promises';
import type { Dialogue } from '../contract/dialogue.ts';
import type { ConnectionStatus } from '../contract/messages.ts';
import type { Outside } from '../contract/outside.ts';
import type { SmppConfig, SmppSecrets } from './config.ts';
import { type Answer, type Connection, openConnection } from './connection.ts';
import { dial } from './dial.ts';
import { isRefusal } from './esme-status.ts';
import { type Pdu, type PduFields, statusCode } from './pdu.ts';

export interface SessionOptions {
  bind: 'bind_transmitter' | 'bind_receiver' | 'bind_transceiver';
  config: SmppConfig;
  secrets: SmppSecrets;
  onStatus: (status: ConnectionStatus) => void;
  onRequest: (pdu: Pdu, connection: Connection) => void | Promise<void>;
  dialogue?: Dialogue | undefined;
  outside?: Outside | undefined;
}

/** A bind that is kept up: it comes back after every loss, later and later, until it is closed. */
export interface Session {
  /** Resolves when bound; at once when it is already known that this will take a while. */
  ready(timeoutMs: number): Promise<void>;
  request(command: string, fields: PduFields): Promise<Answer>;
  readonly status: ConnectionStatus;
  /** Milliseconds until the next try to connect. */
  readonly retryInMs: number;
  close(): Promise<void>;
}

/** Starts to connect and bind; never throws, all news come through `onStatus`. */
export function openSession(options: SessionOptions): Session {
  const { config } = options;
  const stop = new AbortController();
  const peer = `${config.host}:${config.port}`;
  let status: ConnectionStatus = { state: 'connecting', code: null, message: `connecting to ${peer}` };
  let connection: Connection | null = null;
  let retryAt = 0;
  const watchers = new Set<() => void>();

  const report = (state: ConnectionStatus['state'], code: string | null, message: string) => {
    status = { state, code, message };
    options.onStatus(status);
    for (const wake of [...watchers]) wake();
  };

  /** One life of a connection; resolves when it is over with the reason, or null when it ended well after a long time. */
  const live = async (): Promise<{ lasted: boolean; refused: boolean; unbound?: boolean; code: string | null; message: string }> => {
    report('connecting', null, `connecting to ${peer}`);
    const dialled = await dial(config, stop.signal, options.outside);
    if ('error' in dialled)
      return { lasted: false, refused: false, code: dialled.error, message: `${peer} cannot be reached (${dialled.error})` };
    let close: (reason: string) => void = () => {};
    const closed = new Promise<string>((resolve) => {
      close = resolve;
    });
    const opened = openConnection(dialled.socket, {
      responseTimeoutMs: config.responseTimeoutMs,
      enquireLinkMs: config.enquireLinkMs,
      dialogue: options.dialogue,
      onRequest: (pdu) => options.onRequest(pdu, opened),
      onClose: close,
    });
    const giveUp = () => opened.destroy('closed');
    stop.signal.addEventListener('abort', giveUp);
    const bound = await opened.request(options.bind, bindFields(options));
    stop.signal.removeEventListener('abort', giveUp);
    if (bound.kind !== 'answer' || bound.pdu.status !== 0) {
      opened.destroy('not bound');
      await closed;
      if (bound.kind !== 'answer') return { lasted: false, refused: false, code: bound.kind, message: `${peer} did not answer the bind` };
      const code = statusCode(bound.pdu.status);
      return {
        lasted: false,
        refused: isRefusal(bound.pdu.status),
        code,
        message: `${peer} refused the bind of ${config.systemId} (${code})`,
      };
    }
    const boundAt = Date.now();
    connection = opened;
    if (stop.signal.aborted) void opened.unbind();
    report('connected', null, `connected to ${peer} as ${config.systemId}`);
    const reason = await closed;
    connection = null;
    return {
      lasted: Date.now() - boundAt > lastingMs,
      unbound: opened.wasUnbound,
      refused: false,
      code: 'lost',
      message: `the connection to ${peer} was lost: ${reason}`,
    };
  };

  const keepUp = async () => {
    let failures = 0;
    while (!stop.signal.aborted) {
      const end = await live();
      if (stop.signal.aborted) break;
      failures = end.lasted ? 0 : failures + 1;
      // Who ends in order is there still, and wants us back; who does so again and again is waited for.
      if (end.unbound && failures <= 1) continue;
      const waitMs = backOff(failures, end.refused);
      retryAt = Date.now() + waitMs;
      report(end.refused ? 'refused' : 'waiting', end.code, end.message);
      await sleep(waitMs, undefined, { signal: stop.signal }).catch(() => {});
    }
    report('closed', null, `not connected to ${peer}`);
  };
  const ended = keepUp();

  return {
    ready: (timeoutMs) =>
      new Promise((resolve) => {
        const check = () => {
          if (status.state === 'connecting') return;
          clearTimeout(timer);
          watchers.delete(check);
          resolve();
        };
        const timer = setTimeout(() => {
          watchers.delete(check);
          resolve();
        }, timeoutMs);
        watchers.add(check);
        check();
      }),
    request: (command, fields) => connection?.request(command, fields) ?? Promise.resolve({ kind: 'unsent' }),
    get status() {
      return status;
    },
    get retryInMs() {
      return Math.max(0, retryAt - Date.now());
    },
    close: async () => {
      stop.abort();
      await connection?.unbind();
      await ended;
    },
  };
}

/** A bind that held this long was a good one: the next loss is a new story. */
const lastingMs = 10_000;

/** Doubles from half a second to half a minute; half of it by chance, so that many senders do not come back in one beat. */
function backOff(failures: number, isRefused: boolean): number {
  const full = Math.min(30_000, 500 * 2 ** Math.min(Math.max(failures - 1, 0), 10));
  // A wrong password does not get right by itself, and some operators lock the account after many tries.
  return (isRefused ? Math.max(full, 15_000) : full) * (0.5 + Math.random() / 2);
}

/** How we name ourselves in a bind. */
export const bindFields = ({ config, secrets }: Pick<SessionOptions, 'config' | 'secrets'>): PduFields => ({
  system_id: config.systemId,
  password: secrets.password,
  system_type: config.systemType,
  interface_version: 0x34,
});
