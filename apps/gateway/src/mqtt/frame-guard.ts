import type { Socket } from 'node:net';

export interface FrameLimits {
  /** Of one packet, with its head. */
  mostBytes: number;
  /** Packets a second that one connection is read at; more wait in its socket. */
  perSecond: number;
  /** So many at once on top of that. */
  burst: number;
}

/**
 * Watches the packets of a connection before anybody parses them: one that says it is larger than allowed, or whose length is none, ends the connection before it is
 * gathered in memory; who sends too many is read more slowly, so that nothing is lost and nobody else waits. Wraps `read` of the socket.
 */
export function guardFrames(socket: Socket, { mostBytes, perSecond, burst }: FrameLimits, onBroken: (why: string) => void): void {
  const read = socket.read.bind(socket);
  const frames = frameCounter(mostBytes);
  let [tokens, filledAt] = [burst, Date.now()];
  let timer: NodeJS.Timeout | null = null;
  socket.read = (size?: number) => {
    if (timer !== null || socket.destroyed) return null;
    const now = Date.now();
    tokens = Math.min(burst, tokens + ((now - filledAt) * perSecond) / 1000);
    filledAt = now;
    if (tokens < 1) {
      timer = setTimeout(
        () => {
          timer = null;
          if (!socket.destroyed) socket.emit('readable');
        },
        Math.ceil(((1 - tokens) * 1000) / perSecond),
      );
      return null;
    }
    const bytes: Buffer | null = read(size);
    if (bytes === null) return null;
    const begun = frames(bytes);
    if (begun === null) {
      onBroken('a packet is too large, or its length is none');
      socket.destroy();
      return null;
    }
    tokens -= begun;
    return bytes;
  };
  socket.once('close', () => {
    if (timer !== null) clearTimeout(timer);
  });
}

/** Counts the packets that begin in each piece of a stream; null = one is too large or broken. */
export function frameCounter(mostBytes: number): (bytes: Uint8Array) => number | null {
  let left = 0; // of the packet that is under way
  let head: { length: number; size: number } | null = null;
  return (bytes) => {
    let begun = 0;
    for (let at = 0; at < bytes.length; ) {
      if (left > 0) {
        const step = Math.min(left, bytes.length - at);
        left -= step;
        at += step;
        continue;
      }
      if (head === null) {
        head = { length: 0, size: 1 };
        begun += 1;
        at += 1;
        continue;
      }
      const byte = bytes[at] ?? 0;
      at += 1;
      head.length += (byte & 0x7f) * 128 ** (head.size - 1);
      head.size += 1;
      if ((byte & 0x80) !== 0) {
        if (head.size > 4) return null;
        continue;
      }
      if (head.length + head.size > mostBytes) return null;
      left = head.length;
      head = null;
    }
    return begun;
  };
}
