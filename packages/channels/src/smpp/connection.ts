import type { Socket } from 'node:net';
import type { Dialogue } from '../contract/dialogue.ts';
import { esme } from './esme-status.ts';
import { createFramer } from './framer.ts';
import { decodePdu, encodePdu, type Pdu, type PduFields } from './pdu.ts';
import { tellPdu } from './pdu-line.ts';

/** How a request ended. `lost` and `timeout`: it was written and nobody knows; `unsent`: not a byte of it left. */
export type Answer = { kind: 'answer'; pdu: Pdu } | { kind: 'timeout' } | { kind: 'lost' } | { kind: 'unsent' };

export interface ConnectionOptions {
  responseTimeoutMs: number;
  enquireLinkMs: number;
  /** Called for every request of the peer but enquire_link and unbind. While it promises, it counts against `maxAtOnce`. */
  onRequest: (pdu: Pdu) => void | Promise<void>;
  onClose: (reason: string) => void;
  /** Requests of the peer handled at once; above this the socket is not read. */
  maxAtOnce?: number;
  dialogue?: Dialogue | undefined;
}

/** One TCP connection that speaks SMPP, from either side. It never throws: whatever the peer does ends in `onClose`. */
export interface Connection {
  request(command: string, fields?: PduFields): Promise<Answer>;
  answer(request: Pdu, status?: number, fields?: PduFields): void;
  /** Unbinds politely, waits shortly for the answer, then closes. */
  unbind(): Promise<void>;
  destroy(reason: string): void;
  readonly isOpen: boolean;
  /** The other side ended it in order. */
  readonly wasUnbound: boolean;
  /** When it was over, in milliseconds since 1970; null = it is not. */
  readonly closedAt: number | null;
}

/** Takes over a connected socket. */
export function openConnection(socket: Socket, options: ConnectionOptions): Connection {
  const { responseTimeoutMs, enquireLinkMs, maxAtOnce = 200, dialogue } = options;
  const pending = new Map<number, { finish: (answer: Answer) => void; timer: NodeJS.Timeout }>();
  let sequence = 0;
  let isOpen = true;
  let wasUnbound = false;
  let closedAt: number | null = null;
  let reason = 'the other side closed the connection';
  let heardAt = Date.now();
  let atOnce = 0;

  const destroy = (why: string) => {
    if (isOpen) reason = why;
    socket.destroy();
  };

  const write = (bytes: Buffer): boolean => {
    if (!isOpen || !socket.writable) return false;
    // What is said in one go leaves in one go: a call of the kernel costs more than all the rest of a message.
    if (socket.writableCorked === 0) {
      socket.cork();
      process.nextTick(() => socket.uncork());
    }
    socket.write(bytes);
    // A peer that sends requests but never reads our answers would fill our memory.
    if (socket.writableLength > maxUnread) destroy('the other side does not read');
    return true;
  };

  const request = (command: string, fields: PduFields = {}): Promise<Answer> =>
    new Promise((resolve) => {
      sequence = sequence >= 0x7fffffff ? 1 : sequence + 1;
      const id = sequence;
      const finish = (answer: Answer) => {
        const entry = pending.get(id);
        if (entry) clearTimeout(entry.timer);
        pending.delete(id);
        resolve(answer);
      };
      const bytes = encodePdu(command, id, { fields });
      tellPdu(dialogue, 'out', { command, sequence: id, status: 0, fields });
      pending.set(id, { finish, timer: setTimeout(() => finish({ kind: 'timeout' }), responseTimeoutMs) });
      if (!write(bytes)) finish({ kind: 'unsent' });
    });

  const answer = (to: Pdu, status = 0, fields: PduFields = {}) => {
    const command = to.command === 'unknown' ? 'generic_nack' : `${to.command}_resp`;
    tellPdu(dialogue, 'out', { command, sequence: to.sequence, status, fields });
    write(encodePdu(command, to.sequence, { fields, status }));
  };

  const afterRequest = () => {
    atOnce -= 1;
    if (atOnce < maxAtOnce) socket.resume();
  };

  const handle = (pdu: Pdu) => {
    tellPdu(dialogue, 'in', pdu);
    if (pdu.isResponse) {
      pending.get(pdu.sequence)?.finish({ kind: 'answer', pdu });
      return;
    }
    if (pdu.command === 'enquire_link') return answer(pdu);
    if (pdu.command === 'unbind') {
      answer(pdu);
      wasUnbound = true;
      reason = 'the other side unbound';
      socket.destroySoon();
      return;
    }
    if (pdu.command === 'unknown') return answer(pdu, esme.invalidCommand);
    // These two have no answer in the standard.
    if (pdu.command === 'alert_notification' || pdu.command === 'outbind') return;
    const handled = options.onRequest(pdu);
    if (!handled) return;
    atOnce += 1;
    if (atOnce >= maxAtOnce) socket.pause();
    handled.then(afterRequest, (error: unknown) => {
      afterRequest();
      destroy(`a request could not be handled: ${error instanceof Error ? error.message : 'unknown error'}`);
    });
  };

  const takeBytes = createFramer((frame) => handle(decodePdu(frame)));
  socket.setNoDelay(true);
  socket.on('data', (chunk: Buffer) => {
    heardAt = Date.now();
    try {
      if (isOpen) takeBytes(chunk);
    } catch (error) {
      write(encodePdu('generic_nack', 0, { fields: {}, status: esme.invalidLength }));
      destroy(`unreadable data: ${error instanceof Error ? error.message : 'unknown error'}`);
    }
  });
  socket.on('error', (error: NodeJS.ErrnoException) => destroy(error.code ?? error.message));
  socket.once('close', () => {
    isOpen = false;
    closedAt = Date.now();
    clearInterval(heartbeat);
    for (const { finish } of [...pending.values()]) finish({ kind: 'lost' });
    options.onClose(reason);
  });

  const heartbeat = setInterval(() => {
    // A socket that we do not read cannot answer.
    if (socket.isPaused() || Date.now() - heardAt < enquireLinkMs) return;
    void request('enquire_link').then((outcome) => {
      if (outcome.kind === 'timeout' && !socket.isPaused()) destroy('no answer to enquire_link');
    });
  }, enquireLinkMs);

  const unbind = async () => {
    if (!isOpen) return;
    const asked = request('unbind');
    await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, unbindMs).unref())]);
    destroy('closed');
  };

  return {
    request,
    answer,
    unbind,
    destroy,
    get isOpen() {
      return isOpen && socket.writable;
    },
    get wasUnbound() {
      return wasUnbound;
    },
    get closedAt() {
      return closedAt;
    },
  };
}

const maxUnread = 8 * 1024 * 1024;
const unbindMs = 1_000;
