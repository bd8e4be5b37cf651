import type { Logger } from './logger.ts';

/** Within this a process has ended, whatever still hangs: the next one finds in the rows what was left. */
const mostMs = 2800;

/** Ends this process in order when it is asked to (SIGTERM, Ctrl+C). */
export function endWhenAsked(log: Logger, close: () => Promise<unknown>): void {
  let isEnding = false;
  const end = () => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => {
      log.warn(`not closed after ${mostMs / 1000} s; ending without waiting any longer`);
      process.exit(0);
    }, mostMs);
    void close()
      .catch((error: unknown) => log.warn({ error: String(error) }, 'closing failed'))
      .then(() => process.exit(0));
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
