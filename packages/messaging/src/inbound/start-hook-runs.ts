import type { AccountSql } from '@signalbox/db';
import { createGroupCommit } from '@signalbox/db';
import { newId } from '@signalbox/domain';
import type { HookConfig } from '@signalbox/nodes/hook';
import { rawText } from '@signalbox/nodes/http';
import { type Door, type PickDeps, pickTrigger, type Turns } from '@signalbox/runner';
import type { HookTrigger } from './find-hook.ts';
import type { ExpectedAnswer, HookAnswers } from './hook-answers.ts';
import { type HookCandidate, insertHookStarts, readFirstRuns } from './hook-start-rows.ts';

interface HookStart {
  trigger: HookTrigger;
  config: HookConfig;
  /** Idempotency-Key, what its signer calls it, or an id of its own. */
  key: string;
  /** Nobody but us has that key. */
  isNew: boolean;
  payload: Record<string, unknown>;
  /** The bytes of the body, for workflows that read them. */
  raw: Uint8Array;
  /** It waits for its turn until then, and nobody for its answer. */
  dueAt: Date | null;
}
/** `answer` = null when the trigger answers 202 by itself; `stale` = its trigger is live no longer, or is another by now. */
type StartedHook = { runId: string; repeated: boolean; answer: ExpectedAnswer | null } | { refused: 'not_matched' | 'too_large' } | 'stale';
export type StartHookRun = (accountId: number, start: HookStart) => Promise<StartedHook>;

/** Runs that HTTP requests start: the requests of an account that arrive together share one transaction. */
export function createHookStarts(deps: PickDeps & { answers: HookAnswers; door: Door }): StartHookRun {
  return createGroupCommit<HookStart, StartedHook>({
    gatherMs,
    isAlone: ({ payload, raw }) => raw.length > largeBytes || isRisky(payload),
    write: async (accountId, starts) => {
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
          return writeStarts(deps, sql, { starts, expect, turns });
        });
      } catch (error) {
        forget();
        throw error;
      }
    },
  });
}

interface Candidate extends HookCandidate {
  answer: ExpectedAnswer | null;
}

async function writeStarts(
  deps: PickDeps,
  sql: AccountSql,
  { starts, expect, turns }: { starts: HookStart[]; expect: (sourceId: string, key: string) => ExpectedAnswer; turns: Turns },
): Promise<StartedHook[]> {
  const candidates: (Candidate | Extract<StartedHook, { refused: string }>)[] = [];
  for (const start of starts) {
    const { trigger, config } = start;
    const payload = config.rawBody ? { ...start.payload, rawBody: rawText(start.raw) } : start.payload;
    if (config.rawBody && Buffer.byteLength(JSON.stringify(payload)) > payloadBytes) {
      candidates.push({ refused: 'too_large' });
      continue;
    }
    const picked = await pickTrigger(deps, sql, { candidates: [trigger], event: { kind: 'http', payload } });
    if (!picked) {
      candidates.push({ refused: 'not_matched' });
      continue;
    }
    // The workflow, not the trigger: publishing makes new trigger rows, and a repeat may come after it.
    const event = { sourceId: trigger.workflowId, key: `${trigger.nodeId}:${start.key}`, isNew: start.isNew };
    // Heard before the commit: the answer may be there before this process knows that the commit is.
    const answer = config.respond && !start.dueAt ? expect(event.sourceId, event.key) : null;
    candidates.push({ ...event, runId: newId(), trigger, payload: picked.payload, answer, dueAt: start.dueAt });
  }
  const taken = candidates.filter((one) => 'runId' in one);
  const { came: firsts, isOver } = await insertHookStarts(sql, turns, taken);
  const repeats = isOver ? [] : taken.filter((one) => !firsts.has(one.runId));
  const known = await readFirstRuns(sql, repeats);
  return candidates.map((one) => {
    if ('refused' in one) return one;
    const { runId, answer } = one;
    if (firsts.has(runId)) return { runId, repeated: false, answer };
    const first = known.get(`${one.sourceId}|${one.key}`);
    if (first !== undefined) return { runId: first, repeated: true, answer };
    answer?.forget();
    return 'stale';
  });
}

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
