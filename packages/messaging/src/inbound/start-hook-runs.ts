import type { AccountSql } from '@signalbox/db';
import { createGroupCommit } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import { rawText } from '@signalbox/nodes/http';
import { type Door, type PickDeps, pickTrigger, type Turns } from '@signalbox/runner';
import { z } from 'zod';
import type { ExpectedAnswer, HookAnswers } from './hook-answers.ts';
import { type HookCandidate, insertHookStarts, readFirstRuns } from './hook-start-rows.ts';
import { createHookTriggers, type HookTriggers } from './hook-triggers.ts';

interface HookStart {
  tokenHash: string;
  method: string;
  /** Idempotency-Key, or an id of its own. */
  key: string;
  /** Nobody but us has that key. */
  isNew: boolean;
  payload: Record<string, unknown>;
  /** The bytes of the body, for workflows that read them. */
  raw: Uint8Array;
}
/** `answer` = null when the trigger answers 202 by itself. */
type StartedHook =
  | { runId: string; repeated: boolean; answer: ExpectedAnswer | null; timeoutMs: number }
  | { refused: Refusal; method: string };
type Refusal = 'unknown' | 'method' | 'not_matched' | 'too_large';
export type StartHookRun = (accountId: number, start: HookStart) => Promise<StartedHook>;

/** Runs that HTTP requests start: the requests of an account that arrive together share one transaction. */
export function createHookStarts(deps: PickDeps & { answers: HookAnswers; door: Door }): StartHookRun {
  const hookTriggers = createHookTriggers();
  const tryOnce = async (accountId: number, starts: HookStart[]): Promise<(StartedHook | 'stale')[]> => {
    const expected: ExpectedAnswer[] = [];
    const forget = () => {
      for (const answer of expected.splice(0)) answer.forget();
    };
    const expect = (sourceId: string, key: string) => {
      const answer = deps.answers.expect({ accountId, sourceId, key });
      expected.push(answer);
      return answer;
    };
    try {
      return await deps.door.accept(accountId, (sql, turns) => {
        forget(); // what an attempt before this one expected
        return writeStarts({ ...deps, hookTriggers }, sql, { starts, expect, turns });
      });
    } catch (error) {
      forget();
      throw error;
    }
  };
  return createGroupCommit<HookStart, StartedHook>({
    gatherMs,
    isAlone: ({ payload, raw }) => raw.length > largeBytes || isRisky(payload),
    write: async (accountId, starts) => {
      const results = new Map<HookStart, StartedHook>();
      for (let left = starts, tries = mostTries; left.length > 0 && tries > 0; tries -= 1) {
        const tried = await tryOnce(accountId, left);
        for (const [i, start] of left.entries()) {
          const result = tried[i];
          if (result === 'stale') hookTriggers.forget(start.tokenHash);
          else if (result) results.set(start, result);
        }
        left = left.filter((start) => !results.has(start));
      }
      // Published anew again and again, between each look and its commit.
      return starts.map((start) => results.get(start) ?? { refused: 'unknown', method: start.method });
    },
  });
}

/** A trigger that was published anew since it was read is read again. */
const mostTries = 4;

interface Candidate extends HookCandidate {
  answer: ExpectedAnswer | null;
  timeoutMs: number;
}

async function writeStarts(
  deps: PickDeps & { hookTriggers: HookTriggers },
  sql: AccountSql,
  { starts, expect, turns }: { starts: HookStart[]; expect: (sourceId: string, key: string) => ExpectedAnswer; turns: Turns },
): Promise<(StartedHook | 'stale')[]> {
  const triggers = await deps.hookTriggers.of(sql, [...new Set(starts.map((start) => start.tokenHash))]);
  const candidates: (Candidate | Extract<StartedHook, { refused: string }> | 'stale')[] = [];
  for (const start of starts) {
    const { trigger, isKept } = triggers.get(start.tokenHash) ?? { trigger: null, isKept: false };
    const { method, respond, timeoutMs, rawBody } = HookConfig.parse(trigger?.config ?? {});
    // Nobody is refused for what may have changed.
    const refuse = (refused: Refusal) => candidates.push(isKept ? 'stale' : { refused, method });
    if (!trigger) refuse('unknown');
    else if (method !== 'ANY' && method !== start.method) refuse('method');
    else {
      const payload = rawBody ? { ...start.payload, rawBody: rawText(start.raw) } : start.payload;
      if (rawBody && Buffer.byteLength(JSON.stringify(payload)) > payloadBytes) {
        refuse('too_large');
        continue;
      }
      const picked = await pickTrigger(deps, sql, { candidates: [trigger], event: { kind: 'http', payload } });
      if (!picked) refuse('not_matched');
      else {
        // The workflow, not the trigger: publishing makes new trigger rows, and a repeat may come after it.
        const event = { sourceId: trigger.workflowId, key: `${trigger.nodeId}:${start.key}`, isNew: start.isNew };
        // Heard before the commit: the answer may be there before this process knows that the commit is.
        const answer = respond ? expect(event.sourceId, event.key) : null;
        candidates.push({ ...event, runId: newId(), trigger, payload: picked.payload, answer, timeoutMs });
      }
    }
  }
  const taken = candidates.filter((one) => typeof one === 'object' && 'runId' in one);
  const { came: firsts, isOver } = await insertHookStarts(sql, turns, taken);
  const repeats = isOver ? [] : taken.filter((one) => !firsts.has(one.runId));
  const known = await readFirstRuns(sql, repeats);
  return candidates.map((one) => {
    if (one === 'stale' || 'refused' in one) return one;
    const { runId, answer, timeoutMs } = one;
    if (firsts.has(runId)) return { runId, repeated: false, answer, timeoutMs };
    const first = known.get(`${one.sourceId}|${one.key}`);
    if (first !== undefined) return { runId: first, repeated: true, answer, timeoutMs };
    answer?.forget();
    return 'stale';
  });
}

/** What the row of the trigger says; one of an older release may say less. */
const HookConfig = z.object({
  method: z
    .string()
    .catch('POST')
    .transform((method) => method.toUpperCase()),
  respond: z.literal('answer').optional().catch(undefined),
  timeoutMs: z
    .number()
    .catch(30_000)
    .transform((ms) => Math.min(ms, 120_000)),
  rawBody: z.boolean().catch(false),
});

/** Callers come back together when they were answered together. */
const gatherMs = 2;
const largeBytes = 32 * 1024;
/** What a run can start with; a body that is read as it came is in it twice. */
const payloadBytes = 60 * 1024;

/** NUL and half surrogates, which jsonb refuses, and what may be too large as stored. A wrong guess costs a transaction of its own, no more. */
function isRisky(payload: Record<string, unknown>): boolean {
  const text = JSON.stringify(payload);
  return text.length > largeBytes || /\\u(?:0000|d[89a-f])/.test(text);
}
