import type { Can, CanRetry } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { errorFacts } from '@signalbox/domain';
import type { Catalogue } from '@signalbox/flow';
import { errorWords, type Say } from '@signalbox/words';
import { decideRetry, refuseRun } from './decide-retry.ts';
import { type Refusal, refuse } from './refusals.ts';
import { readRetryRuns, retryReader } from './retry-facts.ts';

const wishes = {
  failedStep: { from: 'failedStep', version: 'same' },
  start: { from: 'start', version: 'same' },
  newest: { from: 'start', version: 'newest' },
} as const;

/** Where it depends on them the steps of a run are read; else its row says enough. */
export async function canRetry(
  sql: AccountSql,
  { catalogue, t, runId }: { catalogue: Catalogue; t: Say; runId: string },
): Promise<CanRetry> {
  const [run] = await readRetryRuns(sql, [runId]);
  const reader = retryReader(sql, catalogue);
  const can = (refused: Refusal | null): Can => ({ allowed: refused === null, why: refused && errorWords(t, errorFacts(refused)) });
  const decide = async (wish: keyof typeof wishes): Promise<Can> => {
    if (!run) return can(refuse('run.is_erased'));
    if (wish !== 'failedStep' && run.trigger_kind !== 'item') return can(refuseRun(run, wishes[wish]));
    const decided = await decideRetry(reader, run, wishes[wish]);
    return can('refused' in decided ? decided.refused : null);
  };
  return { failedStep: await decide('failedStep'), start: await decide('start'), newest: await decide('newest') };
}
