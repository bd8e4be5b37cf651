import type { Sql } from '@signalbox/db';
import { type Plan, resumeValues, type StartEvent, standsInFork } from '@signalbox/flow';
import { planReader, type RetryRun, readHistory } from './retry-facts.ts';

export interface RetryWish {
  from: 'failedStep' | 'start';
  /** Missing: the step that failed is gone on from on the same version, a whole run is repeated on the newest. */
  version?: 'same' | 'newest' | undefined;
}
const versionOf = ({ from, version }: RetryWish): 'same' | 'newest' => version ?? (from === 'start' ? 'newest' : 'same');
export interface RetryStart {
  versionId: string;
  triggerNodeId: string;
  payload: Record<string, unknown>;
  from?: NonNullable<StartEvent['from']>;
}
export type Refusal = keyof typeof refusals;
export type Decided = { start: RetryStart } | { refused: Refusal };

/** Why a run cannot be repeated, and what to do about it. */
export const refusals = {
  'run.open': 'This run has not ended. Cancel it or wait for its end, then retry it.',
  'run.retried_now': 'This run is being repeated right now. Wait for the end of that run.',
  'run.is_child': 'This run is a part of another run. Retry that one.',
  'run.not_failed': 'Only a run that failed can go on from the step that failed. Retry it from the start.',
  'run.is_erased': 'The steps of this run have been erased, so nobody knows what it began with.',
  'run.trigger_gone': 'The trigger that started this run is not in the workflow any more. Retry it on the version that it ran on.',
  'run.step_changed': 'The step that failed is not in the live version any more. Retry on the version that it ran on, or from the start.',
  'run.cannot_start_here': 'The step that failed stands on a branch that is joined with others. Retry from the start.',
  'run.too_large': 'The values of this run are too large to go on with. Retry from the start.',
  'workflow.archived': 'The workflow of this run is archived.',
  'workflow.not_published': 'The workflow of this run has no live version.',
} as const;

/** The start of a run that repeats another one, or why there is none. */
export async function decideRetry(
  sql: Sql,
  accountId: number,
  run: RetryRun,
  wish: RetryWish,
  plans: (versionId: string) => Promise<Plan | null> = planReader(sql, accountId),
): Promise<Decided> {
  const refused = refuseRun(run, wish);
  if (refused) return { refused };
  const { from } = wish;
  const versionId = versionOf(wish) === 'same' ? run.version_id : run.live_version_id;
  const [ran, plan] = [await plans(run.version_id), versionId === null ? null : await plans(versionId)];
  if (!ran || !plan || versionId === null) return { refused: 'workflow.not_published' };

  const history = await readHistory(sql, accountId, run, ran);
  const trigger = history[0];
  const node = trigger && ran.nodes[trigger.nodeId];
  if (!trigger || node?.kind !== 'trigger') return { refused: 'run.is_erased' };
  if (plan.nodes[trigger.nodeId]?.type !== node.type) return { refused: 'run.trigger_gone' };
  const start = { versionId, triggerNodeId: trigger.nodeId, payload: asMap(trigger.output) };
  if (from === 'start') return { start };

  const failed = run.error_node ?? '';
  const there = plan.nodes[failed];
  if (!there || there.kind === 'trigger' || there.type !== ran.nodes[failed]?.type) return { refused: 'run.step_changed' };
  if (standsInFork(plan, failed) || isInItem(plan, failed)) return { refused: 'run.cannot_start_here' };
  const values = resumeValues(plan, history, failed);
  if (Buffer.byteLength(JSON.stringify([values, start.payload])) > eventBytes) return { refused: 'run.too_large' };
  return { start: { ...start, from: { nodeId: failed, values } } };
}

/** What the run's own row says. */
export function refuseRun(run: RetryRun, wish: RetryWish): Refusal | null {
  if (run.parent_id !== null) return 'run.is_child';
  if (run.status === 'open') return 'run.open';
  if (run.is_retried_now) return 'run.retried_now';
  if (run.archived_at !== null) return 'workflow.archived';
  if (wish.from === 'failedStep' && (run.status !== 'failed' || run.error_node === null)) return 'run.not_failed';
  return versionOf(wish) === 'newest' && run.live_version_id === null ? 'workflow.not_published' : null;
}

/** The row of an event takes 256 KiB; its other fields are small. */
const eventBytes = 240 * 1024;

const asMap = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

function isInItem(plan: Plan, nodeId: string): boolean {
  const seen = new Set<string>();
  for (let at = plan.nodes[nodeId]?.within; at !== undefined && !seen.has(at); at = plan.nodes[at]?.within) {
    if (plan.nodes[at]?.block === 'each') return true;
    seen.add(at);
  }
  return false;
}
