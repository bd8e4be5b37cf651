import type { AccountSql } from '@signalbox/db';
import { errorFacts, isSignalboxError } from '@signalbox/domain';
import { type Command, labelNeeds, nodeError } from '@signalbox/flow';
import type { ContactView, EffectContext, EffectItem, EffectResult } from '@signalbox/nodes/contract';
import { addLabels, labelsOfPlans } from '../ports/contact-labels.ts';
import { loadContactViews } from '../ports/contact-view.ts';
import type { RunRow, StrideScope } from './types.ts';

type Entry = { run: RunRow; effect: Extract<Command, { kind: 'effect' }> };
/** Effects of one node type. */
interface RoundPart {
  type: string;
  group: Entry[];
  context: EffectContext;
  isCareful: boolean;
}

/** An effect failed in a stride without savepoints: the stride must be done anew with them. */
export class EffectFailed extends Error {}

/**
 * One node type's part of a round, in one call. Without savepoints (`isCareful` false) a failure undoes the whole stride, which is then done anew
 * with them: failures are rare, savepoints cost two trips each. With them: when it fails, nothing of it has happened (savepoint), and it is tried in halves
 * until the run that breaks stands alone: that one gets the error, the others are untouched.
 */
export async function runEffects(scope: StrideScope, part: RoundPart): Promise<void> {
  const began = Date.now();
  const { type, group } = part;
  const work = () => callNode(scope, part);
  const results = part.isCareful ? await inSavepoint(scope.sql, work) : { value: await work().catch(startOver) };
  if ('failure' in results) {
    const [alone, ...others] = group;
    if (alone && others.length === 0) return tell(alone, failed(results.failure), Date.now() - began);
    const middle = group.length >> 1;
    await runEffects(scope, { ...part, group: group.slice(0, middle) });
    return runEffects(scope, { ...part, group: group.slice(middle) });
  }
  await relabel(scope.sql, group, results.value);
  const tookMs = Math.round((Date.now() - began) / group.length);
  for (const [i, entry] of group.entries()) tell(entry, results.value[i] ?? failed(new Error(`${type} gave no result`)), tookMs);
}

async function callNode({ sql, deps }: StrideScope, { type, group, context }: RoundPart): Promise<EffectResult[]> {
  const run = deps.runs.get(type);
  if (!run) throw new Error(`no run.ts for ${type}`);
  const depths = new Set(group.map(depthOf));
  if (depths.size === 1 && depths.has(0)) return run(group.map(toItem), context);
  const results: EffectResult[] = [];
  for (const depth of depths) {
    const places = group.flatMap((entry, at) => (depthOf(entry) === depth ? [{ entry, at }] : []));
    const given = await inDepth(sql, depth, async () =>
      run(
        places.map(({ entry }) => toItem(entry)),
        context,
      ),
    );
    for (const [n, { at }] of places.entries()) results[at] = given[n] ?? failed(new Error(`${type} gave no result`));
  }
  return results;
}

const depthOf = ({ run }: Entry): number => run.stored.depth ?? 0;

/** What happens by this work is the doing of runs that others started: the database notes it with the events, so that a circle ends. */
async function inDepth<T>(sql: AccountSql, depth: number, work: () => Promise<T>): Promise<T> {
  if (depth === 0) return work();
  const say = (deep: number) =>
    sql(`select set_config('app.event_depth', $2::text, true) where $1::integer is not null`, [deep], 'event_depth');
  await say(depth + 1);
  const done = await work();
  await say(1);
  return done;
}

const toItem = ({ run, effect }: Entry): EffectItem<Record<string, unknown>> => ({
  runId: run.runId,
  nodeId: effect.nodeId,
  visit: effect.visit,
  workflowId: run.workflowId,
  answer: effect.answer ?? null,
  class: run.class,
  depth: run.stored.depth ?? 0,
  input: effect.input,
  contactId: run.stored.contactId,
  origin: run.stored.origin,
  eventKey: run.stored.eventKey,
});

function tell({ run, effect }: Entry, result: EffectResult, tookMs: number): void {
  const { contact, relabels: _, ...nodeResult } = result;
  if (contact !== undefined) setContact(run, contact);
  run.events.push({
    kind: 'effect',
    ref: effect.ref,
    result: nodeResult,
    tookMs,
    ...(contact === undefined ? {} : { contact: contact && { ...contact } }),
  });
}

/** Contacts that are new to their run, or have other groups and tags now, with what the plan looks at. */
async function relabel(sql: AccountSql, group: readonly Entry[], results: EffectResult[]): Promise<void> {
  const changed = [...group.entries()].flatMap(([at, { run }]) => {
    const result = results[at];
    const id = result?.contact?.id ?? (result?.relabels ? run.stored.contactId : null);
    return result && id && labelNeeds(run.plan) ? [{ result, id, run }] : [];
  });
  if (changed.length === 0) return;
  const again = changed.flatMap(({ result, id }) => (result.contact ? [] : [id]));
  const views = again.length === 0 ? new Map<string, ContactView>() : await loadContactViews(sql, again);
  for (const one of changed) {
    const view = one.result.contact ?? views.get(one.id);
    if (view) one.result.contact = { ...view };
  }
  await addLabels(
    sql,
    changed.flatMap(({ result }) => result.contact ?? []),
    labelsOfPlans(changed.map(({ run }) => run.plan)),
  );
}

function setContact(run: RunRow, contact: ContactView | null): void {
  run.contactChanged ||= run.stored.contactId !== (contact?.id ?? null);
  run.stored.contactId = contact?.id ?? null;
}

async function inSavepoint<T>(sql: AccountSql, work: () => Promise<T>): Promise<{ value: T } | { failure: unknown }> {
  await sql.bare('savepoint effects');
  try {
    const value = await work();
    await sql.bare('release savepoint effects');
    return { value };
  } catch (failure) {
    if (endsTransaction(failure)) throw failure;
    await sql.bare('rollback to savepoint effects');
    return { failure };
  }
}

const startOver = (failure: unknown): never => {
  throw endsTransaction(failure) ? failure : new EffectFailed('an effect failed', { cause: failure });
};

/** An effect whose statement nobody waits for fails as one that was waited for: when it does, what follows is refused, and the stride begins anew. */
export const effectsBehind =
  (sql: AccountSql): AccountSql['behind'] =>
  (sent) =>
    sql.behind(sent.catch(startOver));

/** Deadlocks, serialisation failures and lost connections are the whole stride's business, not one run's. */
function endsTransaction(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  if (isSignalboxError(error)) return false;
  return typeof code === 'string' && /^(40|08|57|53|E[A-Z]+)/.test(code);
}

const failed = (error: unknown): EffectResult => ({
  error: isSignalboxError(error)
    ? { ...errorFacts(error), ...(error.details.field === undefined ? {} : { field: error.details.field }) }
    : nodeError('step.failed'),
});
