import { type TestCaseResult, TestScript, WayLine } from '@signalbox/contract';
import { isSignalboxError } from '@signalbox/domain';
import { z } from 'zod';
import type { ActorContext } from '../shared/service-context.ts';
import { playTest } from '../test-runs/play-test.ts';
import type { ReadyDraft } from '../test-runs/read-draft.ts';
import type { TestCaseRow } from './test-case-rows.ts';
import { judged } from './way-of.ts';

/** Has a saved conversation once more, with this draft. */
export async function playTestCase(
  { channels, actor }: Pick<ActorContext, 'channels' | 'actor'>,
  { workflowId, ready }: { workflowId: string; ready: ReadyDraft },
  row: Pick<TestCaseRow, 'script' | 'expected'>,
): Promise<TestCaseResult> {
  const script = TestScript.parse(row.script);
  const expected = z.array(WayLine).parse(row.expected);
  try {
    return judged(await playTest({ channels, actor, workflowId, ready, input: { ...script, answers: [] } }), expected);
  } catch (error) {
    // The step that starts it is gone or switched off, and with it all that it could tell.
    if (!isSignalboxError(error) || error.kind !== 'user') throw error;
    return { passed: false, status: 'errors', way: [], difference: { line: 0, expected: expected[0] ?? null, got: null } };
  }
}
