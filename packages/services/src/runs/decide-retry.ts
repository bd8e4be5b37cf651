import type { RetryRun } from '@signalbox/contract';
import { userError } from '@signalbox/domain';
import { openForks, type Plan, resumeValues, type StartEvent, standsInFork, startPosition } from '@signalbox/flow';
import { namedValues } from '../workflows/missing-reader.ts';
import { type History, readHistory } from './read-history.ts';
import { type Refusal, refuse } from './refusals.ts';
import type { RepeatedRun, RetryReader } from './retry-facts.ts';

const versionOf = ({ from, version }: RetryRun): 'same' | 'newest' => version ?? (from === 'start' ? 'newest' : 'same');
export interface RetryStart {
  versionId: string;
  triggerNodeId: string;
  payload: Record<string, unknown>;
  from?: NonNullable<StartEvent['from']>;
}
export type Decided = { start: RetryStart } | { refused: Refusal };

/** The start of a run that repeats another one, or why there is none. An item begins with the item, any other run with its trigger. */
export async function decideRetry(reader: RetryReader, run: RepeatedRun, wish: RetryRun): Promise<Decided> {
  const refused = refuseRun(run, wish);
  if (refused) return { refused };
  const versionId = versionOf(wish) === 'same' ? run.version_id : run.live_version_id;
  const [ran, plan] = [await reader.plans(run.version_id), versionId === null ? null : await reader.plans(versionId)];
  if (!ran || !plan || versionId === null) return no('workflow.not_published.retry');

  const history = await readHistory(reader, run);
  if ('code' in history) return { refused: history };
  const trigger = history.lines[0];
  const node = trigger && ran.nodes[trigger.nodeId];
  if (!trigger || node?.kind !== 'trigger') return no('run.is_erased');
  if (plan.nodes[trigger.nodeId]?.type !== node.type) return no('run.trigger_gone');
  const start: RetryStart = { versionId, triggerNodeId: trigger.nodeId, payload: asMap(trigger.output) };
  if (wish.from === 'start' && !history.item) return { start };

  const place = wish.from === 'start' ? startOfItem(plan, ran, history) : failedPoint(plan, ran, { history, failed: run.error_node ?? '' });
  if ('code' in place) return { refused: place };
  const { values } = place;
  if (Buffer.byteLength(JSON.stringify([values, start.payload])) > eventBytes) return no('run.too_large');
  const position = startPosition(plan, place.nodeId, { values, payload: start.payload, hasContact: run.contact_id !== null });
  const missing = (await reader.missing(run.version_id, versionId))(position);
  if (missing.length > 0) return { refused: userError(valuesMissing(history, wish), { values: namedValues(missing) }, { status: 409 }) };
  return { start: { ...start, from: place } };
}

/** What the run's own row says. */
export function refuseRun(run: RepeatedRun, wish: RetryRun): Refusal | null {
  if (run.status === 'open') return refuse('run.open');
  if (run.is_parent_open) return refuse('run.parent_open');
  if (run.is_retried_now) return refuse('run.retried_now');
  if (run.is_parent_retried_now) return refuse('run.parent_retried_now');
  if (run.archived_at !== null) return refuse('workflow.archived');
  if (wish.from === 'failedStep' && (run.status !== 'failed' || run.error_node === null)) return refuse('run.not_failed');
  return versionOf(wish) === 'newest' && run.live_version_id === null ? refuse('workflow.not_published.retry') : null;
}

type ResumePoint = NonNullable<StartEvent['from']>;

/** The first step of the body, with the item and what led to it. */
function startOfItem(plan: Plan, ran: Plan, { lines, item }: History): ResumePoint | Refusal {
  const each = plan.nodes[item?.nodeId ?? ''];
  const first = each?.inside === undefined ? undefined : each.next[each.inside];
  if (!item || each?.type !== ran.nodes[item.nodeId]?.type || first === undefined) return refuse('run.container_gone');
  return { nodeId: first, values: readable(plan, resumeValues(plan, lines.slice(0, item.began), first), item.nodeId) };
}

/** The step that failed, with the values of then. */
function failedPoint(
  plan: Plan,
  ran: Plan,
  { history: { lines, item }, failed }: { history: History; failed: string },
): ResumePoint | Refusal {
  const there = plan.nodes[failed];
  const around = eachAround(plan, failed);
  if (!there || there.kind === 'trigger' || there.type !== ran.nodes[failed]?.type || around !== (item?.nodeId ?? null))
    return refuse('run.step_changed');
  const values = readable(plan, resumeValues(plan, lines, failed), around);
  if (!standsInFork(plan, failed)) return { nodeId: failed, values };
  // Of another version the branches may be others.
  const forks = plan === ran ? openForks(plan, lines.slice(item?.began ?? 0), failed) : null;
  return forks && forks.length > 0 ? { nodeId: failed, values, forks } : refuse('run.cannot_start_here.retry');
}

/** An item holds its own values, and of the run around it what its body reads. */
function readable(plan: Plan, values: ResumePoint['values'], each: string | null): ResumePoint['values'] {
  if (each === null) return values;
  const reads = plan.nodes[each]?.reads ?? [];
  return Object.fromEntries(Object.entries(values).filter(([id]) => id === each || reads.includes(id) || eachAround(plan, id) === each));
}

/** The nearest for-each around a step. */
function eachAround(plan: Plan, nodeId: string): string | null {
  const seen = new Set<string>();
  for (let at = plan.nodes[nodeId]?.within; at !== undefined && !seen.has(at); at = plan.nodes[at]?.within) {
    if (plan.nodes[at]?.block === 'each') return at;
    seen.add(at);
  }
  return null;
}

/** What else to do about it. */
const valuesMissing = ({ item }: History, { from }: RetryRun) =>
  from === 'failedStep' ? (item ? 'run.values_missing.item' : 'run.values_missing.step') : 'run.values_missing.version';

const no = (code: Parameters<typeof refuse>[0]): Decided => ({ refused: refuse(code) });

/** The row of an event takes 256 KiB; its other fields are small. */
const eventBytes = 240 * 1024;

const asMap = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
