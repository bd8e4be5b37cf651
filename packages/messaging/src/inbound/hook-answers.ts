import type { Database } from '@signalbox/db';
import { answerName, readAnswerNotice } from '@signalbox/runner';
import { z } from 'zod';
import type { EventKey } from './answer-reader.ts';
import { createAnswerReader } from './answer-reader.ts';

export const HookAnswer = z.object({ status: z.number(), headers: z.record(z.string(), z.string()), body: z.unknown() });
export type HookAnswer = z.output<typeof HookAnswer>;

export interface ExpectedAnswer {
  /**
   * The answer, how the run ended when it gave none, or null when neither happens in time. `lookFirst` = the event is not new, so its answer may be there
   * already.
   */
  within(timeoutMs: number, options?: { lookFirst?: boolean }): Promise<HookAnswer | { ended: 'done' | 'failed' | 'cancelled' } | null>;
  /** Nobody waits any more. */
  forget(): void;
}

/** Waits for the answers that runs give to HTTP requests. Notices bring them, or wake when they are too large for one; a look every second makes up for lost ones. */
export interface HookAnswers {
  /** Listens from now on: call it before the commit that starts the run. */
  expect(event: EventKey): ExpectedAnswer;
  close(): Promise<void>;
}

export function createHookAnswers(db: Database, lookEveryMs = 1000): HookAnswers {
  const waiting = new Map<string, Set<Wake>>();
  const read = createAnswerReader(db);
  const wakeAll = () => {
    for (const wakes of waiting.values()) for (const wake of wakes) wake(null);
  };
  const wakeOne = (notice: string) => {
    const { of, answer } = readAnswerNotice(notice);
    for (const wake of waiting.get(of) ?? []) wake(answer);
  };
  // From the start: a request that comes before the channel is open would hear of its answer a second late.
  const stop = db.listen('answers', wakeOne, wakeAll);

  return {
    expect: (event) => {
      const bell = hear(waiting, answerName(event));
      return {
        forget: bell.stop,
        within: async (timeoutMs, { lookFirst = false } = {}) => {
          const deadline = Date.now() + timeoutMs;
          try {
            for (let looks = lookFirst ? 1 : 0; ; looks += 1) {
              const brought = bell.brought();
              if (brought) return HookAnswer.parse(brought);
              const found = looks > 0 ? await read(event) : null;
              if (found) return 'ended' in found ? found : HookAnswer.parse(found.answer);
              const left = deadline - Date.now();
              if (left <= 0) return null;
              // Nobody rings for a run that ended without an answer: most of those do so at once.
              await bell.rings(Math.min(left, looks === 0 ? firstLookMs : lookEveryMs));
            }
          } finally {
            bell.stop();
          }
        },
      };
    },
    close: async () => {
      wakeAll();
      await stop();
    },
  };
}

const firstLookMs = 250;

type Wake = (answer: unknown) => void;

/** Remembers a ring until somebody waits for it, so that an answer between look and wait is heard, and what it brought. */
function hear(waiting: Map<string, Set<Wake>>, key: string) {
  const wakes = waiting.get(key) ?? new Set();
  waiting.set(key, wakes);
  let rung = false;
  let tell = () => {};
  let brought: unknown = null;
  const wake: Wake = (answer) => {
    brought ??= answer;
    rung = true;
    tell();
  };
  wakes.add(wake);
  return {
    brought: () => brought,
    rings: async (ms: number) => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          tell = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
    },
    stop: () => {
      wakes.delete(wake);
      if (wakes.size === 0 && waiting.get(key) === wakes) waiting.delete(key);
    },
  };
}
