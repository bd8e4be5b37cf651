import type { Sql } from '@signalbox/db';
import { decideRetry, type Refusal, refusals, refuseRun } from './decide-retry.ts';
import { readRetryRuns } from './retry-facts.ts';

export interface Can {
  allowed: boolean;
  why: string | null;
}

/** Whether a run can be repeated. Only of a run that failed the trace is read; the rest is known from its row. */
export async function canRetry(sql: Sql, accountId: number, runId: string): Promise<{ failedStep: Can; start: Can }> {
  const [run] = await readRetryRuns(sql, accountId, [runId]);
  if (!run) return { failedStep: can('run.is_erased'), start: can('run.is_erased') };
  const [failedStep, start] = [{ from: 'failedStep', version: 'same' } as const, { from: 'start', version: 'newest' } as const];
  const refused = refuseRun(run, failedStep);
  const decided = refused ? { refused } : await decideRetry(sql, accountId, run, failedStep);
  return { failedStep: can('refused' in decided ? decided.refused : null), start: can(refuseRun(run, start)) };
}

const can = (refused: Refusal | null): Can => ({ allowed: refused === null, why: refused && refusals[refused] });
