import { userError } from '@signalbox/domain';

/** Counts failed sign-ins per e-mail address, known or not. In this process only: it slows guessing down, the password hash does the rest. */
export function createSignInLimit(now: () => number = Date.now) {
  const failures = new Map<string, { count: number; until: number }>();
  const keyOf = (email: string): string => email.trim().toLowerCase().slice(0, 320);
  return {
    /** Throws `sign_in.too_many` while the address is locked. */
    check(email: string): void {
      const entry = failures.get(keyOf(email));
      if (!entry || entry.until <= now() || entry.count < allowedFailures) return;
      const seconds = Math.ceil((entry.until - now()) / 1000);
      throw userError('sign_in.too_many', { seconds }, { status: 429, retryAfterMs: seconds * 1000 });
    },
    failed(email: string): void {
      const key = keyOf(email);
      const entry = failures.get(key);
      const count = entry && entry.until > now() ? entry.count + 1 : 1;
      failures.delete(key);
      failures.set(key, { count, until: now() + pauseMs });
      // Oldest first out: an attacker with many addresses does not fill the memory.
      const oldest = failures.keys().next().value;
      if (failures.size > 10_000 && oldest !== undefined) failures.delete(oldest);
    },
    succeeded(email: string): void {
      failures.delete(keyOf(email));
    },
  };
}

const allowedFailures = 10;
const pauseMs = 60_000;
