import { setTimeout as pause } from 'node:timers/promises';

/** A server of HTTP; those of HTTP/2 alone know nothing of connections. */
interface Closable {
  close(done: () => void): unknown;
  closeAllConnections?(): void;
  closeIdleConnections?(): void;
}

/** Stops taking connections, lets the requests under way be answered, and after a moment cuts those that are not. */
export async function closeServer(server: Closable, cutAfterMs = 1500): Promise<void> {
  const closed = new Promise<true>((resolve) => server.close(() => resolve(true)));
  const cut = setTimeout(() => server.closeAllConnections?.(), cutAfterMs);
  // A connection that is kept alive becomes idle after its last answer, and would wait there for another request.
  while (!(await Promise.race([closed, pause(20, false)]))) server.closeIdleConnections?.();
  clearTimeout(cut);
}
