import type { AccountSql } from '@signalbox/db';
import { type HookTrigger, readHookTriggers } from './hook-start-rows.ts';

export interface HookTriggers {
  /** By the hash of their address. `isKept` = it was read a while ago and may be live no longer: the statement that starts its run looks. */
  of(sql: AccountSql, hashes: readonly string[]): Promise<ReadonlyMap<string, { trigger: HookTrigger; isKept: boolean }>>;
  forget(hash: string): void;
}

/** The triggers behind addresses, remembered for a moment; an address without one is not. */
export function createHookTriggers({ forMs = 5000, limit = 5000 } = {}): HookTriggers {
  const known = new Map<string, { trigger: HookTrigger; until: number }>();
  const keep = (hash: string, trigger: HookTrigger) => {
    if (known.size >= limit) known.delete(known.keys().next().value ?? '');
    known.set(hash, { trigger, until: Date.now() + forMs });
  };
  return {
    async of(sql, hashes) {
      const found = new Map<string, { trigger: HookTrigger; isKept: boolean }>();
      const now = Date.now();
      for (const hash of hashes) {
        const kept = known.get(hash);
        if (kept && kept.until > now) found.set(hash, { trigger: kept.trigger, isKept: true });
      }
      const missing = hashes.filter((hash) => !found.has(hash));
      if (missing.length === 0) return found;
      for (const [hash, trigger] of await readHookTriggers(sql, missing)) {
        keep(hash, trigger);
        found.set(hash, { trigger, isKept: false });
      }
      return found;
    },
    forget: (hash) => void known.delete(hash),
  };
}
