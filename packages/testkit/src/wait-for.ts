import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is truthy, and gives it. Fails with the last error or `what` after the time limit. */
export async function waitFor<T>(
  condition: () => T | Promise<T>,
  options: { timeoutMs?: number; what?: string; everyMs?: number } = {},
): Promise<NonNullable<T>> {
  const deadline = Date.now() + (options.timeoutMs ?? 10_000);
  for (;;) {
    let failure: unknown;
    try {
      const answer = await condition();
      if (answer) return answer;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > deadline) throw failure ?? new Error(`did not happen in time: ${options.what ?? String(condition)}`);
    await pause(options.everyMs ?? 10);
  }
}
