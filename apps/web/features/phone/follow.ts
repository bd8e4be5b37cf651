/** What is asked for: what came after this, waiting so long for the first of it. */
export interface Asked {
  after: number;
  waitMs: number;
  signal: AbortSignal;
}

/** Long polls for what is new until `signal` ends it; while nobody answers with growing pauses. */
export async function follow<News>(
  signal: AbortSignal,
  { read, after, take }: { read: (asked: Asked) => Promise<News>; after: () => number; take: (news: News) => void },
): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      const news = await read({ after: after(), waitMs: longPollMs, signal });
      if (signal.aborted) return;
      failures = 0;
      take(news);
    } catch {
      failures += 1;
      await pause(Math.min(500 * 2 ** failures, 10_000), signal);
    }
  }
}

const longPollMs = 20_000;

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
