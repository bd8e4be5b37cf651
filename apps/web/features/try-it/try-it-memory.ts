import { z } from 'zod';

const Memory = z.object({
  since: z.number(),
  /** The run that was left by Start over. */ left: z.string().nullable(),
  /** Of the last text that is not shown any more. */ clearedAt: z.string().nullable(),
});
type Memory = z.output<typeof Memory>;
const key = 'signalbox.try-it';

/** Since when this tab tries things out; survives loading the page anew. */
export const tryItMemory = {
  read(): Memory {
    try {
      const kept = Memory.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
      if (kept.success) return kept.data;
    } catch {
      // Without storage the page begins anew each time.
    }
    return tryItMemory.keep({ since: Date.now(), left: null, clearedAt: null });
  },
  keep(memory: Memory): Memory {
    try {
      sessionStorage.setItem(key, JSON.stringify(memory));
    } catch {
      // As above.
    }
    return memory;
  },
};
