import type { DoubleCall } from '@signalbox/channels/doubles';

/** Calls as an operator does: who does not take it is called again, a few times; resolves with the last status, null = nobody answered. */
export async function bringCall({ method, url, headers, body }: DoubleCall, signal: AbortSignal): Promise<number | null> {
  for (let left = tries; left > 0 && !signal.aborted; left -= 1) {
    const request = { method, headers, redirect: 'manual' as const, signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) };
    const status = await fetch(url, method === 'GET' ? request : { ...request, body }).then(
      (response) => response.status,
      () => null,
    );
    if (left === 1 || (status !== null && status < 500)) return status;
  }
  return null;
}

const tries = 3;
