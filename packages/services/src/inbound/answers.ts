import type { Database } from '@signalbox/db';
import { z } from 'zod';

export const HookAnswer = z.object({ status: z.number(), headers: z.record(z.string(), z.string()), body: z.unknown() });
export type HookAnswer = z.output<typeof HookAnswer>;
export interface EventKey {
  accountId: number;
  sourceId: string;
  key: string;
}

/** Waits for the answers that runs give to HTTP requests. Notices wake; a look every second makes up for lost ones. */
export interface Answers {
  wait(event: EventKey, timeoutMs: number): Promise<HookAnswer | null>;
  close(): Promise<void>;
}

export function createAnswers(db: Database, lookEveryMs = 1000): Answers {
  const waiting = new Map<string, Set<() => void>>();
  const wakeAll = () => {
    for (const wakes of waiting.values()) for (const wake of wakes) wake();
  };
  const wakeOne = (key: string) => {
    for (const wake of waiting.get(key) ?? []) wake();
  };
  let stop: (() => Promise<void>) | undefined;

  return {
    wait: async (event, timeoutMs) => {
      stop ??= db.listen('answers', wakeOne, wakeAll);
      const deadline = Date.now() + timeoutMs;
      for (;;) {
        const heard = hear(waiting, `${event.sourceId}|${event.key}`);
        try {
          const answer = await readAnswer(db, event);
          if (answer) return answer;
          const left = deadline - Date.now();
          if (left <= 0) return null;
          await heard.within(Math.min(left, lookEveryMs));
        } finally {
          heard.stop();
        }
      }
    },
    close: async () => {
      wakeAll();
      await stop?.();
    },
  };
}

/** Starts to listen before the caller looks, so that an answer between look and wait is heard. */
function hear(waiting: Map<string, Set<() => void>>, key: string) {
  const wakes = waiting.get(key) ?? new Set();
  waiting.set(key, wakes);
  let wake = () => {};
  const heard = new Promise<void>((resolve) => {
    wake = resolve;
  });
  wakes.add(wake);
  let timer: NodeJS.Timeout | undefined;
  return {
    within: (ms: number) =>
      Promise.race([
        heard,
        new Promise<void>((resolve) => {
          timer = setTimeout(resolve, ms);
        }),
      ]),
    stop: () => {
      clearTimeout(timer);
      wakes.delete(wake);
      if (wakes.size === 0) waiting.delete(key);
    },
  };
}

async function readAnswer(db: Database, { accountId, sourceId, key }: EventKey): Promise<HookAnswer | null> {
  const [row] = await db.withAccountSql(accountId, (sql) =>
    sql<{ answer: unknown }>(
      'select answer from inbound_event where account_id = $1 and source_id = $2 and key = $3',
      [accountId, sourceId, key],
      'read_answer',
    ),
  );
  return row?.answer ? HookAnswer.parse(row.answer) : null;
}
