import type { Plan, Trace } from '@signalbox/flow';
import { itemOf, readAsked } from './item-of.ts';
import { type Refusal, refuse } from './refusals.ts';
import { type RepeatedRun, type RetryReader, readRetryRuns } from './retry-facts.ts';

export type TraceLine = Pick<Trace, 'nodeId' | 'status' | 'port' | 'output'>;
/** Everything up to the end of a run, as one trace that begins with a trigger. */
export interface History {
  lines: TraceLine[];
  /** The run is one item of this for-each; so many lines led to its body, the last of them is the item. */
  item: { nodeId: string; began: number } | null;
}
interface StepAt {
  nodeId: string;
  visit: number;
}

/** So many retries of retries, and for-eaches in for-eaches, are looked through for the run that a trigger started. */
const maxChain = 50;

/**
 * What happened up to the end of a run, or up to a step: a run that began in the middle goes on from the one that it repeats,
 * and an item from the for-each that started it.
 */
export async function readHistory(
  reader: RetryReader,
  run: RepeatedRun,
  { upTo = null, depth = 0 }: { upTo?: StepAt | null; depth?: number } = {},
): Promise<History | Refusal> {
  const { sql } = reader;
  const own = await readLines(reader, run.id, upTo);
  const plan = await reader.plans(run.version_id);
  const first = own[0]?.nodeId ?? upTo?.nodeId;
  const isFromTrigger = first !== undefined && plan?.nodes[first]?.kind === 'trigger';
  if (!plan || isFromTrigger || depth >= maxChain) return { lines: own, item: null };
  if (run.parent_id !== null && run.trigger_kind === 'item') {
    const before = await readItem(reader, run, { plan, depth: depth + 1 });
    return 'code' in before ? before : { lines: [...before.lines, ...own], item: before.item };
  }
  const [repeated] = run.retry_of === null ? [] : await readRetryRuns(sql, [run.retry_of]);
  if (!repeated) return { lines: own, item: null };
  const earlier = await readHistory(reader, repeated, { upTo: null, depth: depth + 1 });
  if ('code' in earlier) return earlier;
  // Branches that had come before stand at their join at once; the run went on from where the earlier one failed.
  const from = plan.nodes[first ?? '']?.block === 'join' ? repeated.error_node : first;
  const at = earlier.lines.findLastIndex((line) => line.nodeId === from);
  return { lines: [...(at < 0 ? earlier.lines : earlier.lines.slice(0, at)), ...own], item: earlier.item };
}

/** Of each step only the last line with a result and the last without are read; an earlier round has no say any more. */
const readLines = ({ sql }: RetryReader, runId: string, upTo: StepAt | null): Promise<TraceLine[]> =>
  sql<TraceLine>(
    `select node_id as "nodeId", status, port, output from (
       select distinct on (node_id, port is null) node_id, status, port, output, seq from run_step
       where account_id = $1 and run_id = $2 and ($3::text is null or seq < (
         select min(x.seq) from run_step x where x.account_id = $1 and x.run_id = $2 and x.node_id = $3 and x.visit = $4))
       order by node_id, port is null, seq desc) t order by seq`,
    [runId, upTo?.nodeId ?? null, upTo?.visit ?? null],
  );

/** What led to the body of an item: the run around it up to the for-each, then the item as the result of that. */
async function readItem(reader: RetryReader, run: RepeatedRun, { plan, depth }: { plan: Plan; depth: number }): Promise<History | Refusal> {
  const [nodeId, visit] = [run.parent_node ?? '', run.parent_visit ?? 1];
  const key = [run.parent_id, nodeId, visit].join(' ');
  const known = reader.containers.get(key) as ReturnType<typeof readContainer> | undefined;
  const reading = known ?? readContainer(reader, run.parent_id ?? '', { at: { nodeId, visit }, plan, depth });
  reader.containers.set(key, reading);
  const container = await reading;
  if ('code' in container) return container;
  const item = await itemOf(reader, run, { plan, asked: container.asked });
  if (!item) return refuse('run.item_lost');
  const line: TraceLine = {
    nodeId,
    status: 'done',
    port: plan.nodes[nodeId]?.inside ?? '',
    output: { item: item.value, number: run.item_no },
  };
  const lines = [...container.lines, line];
  return { lines, item: { nodeId, began: lines.length } };
}

async function readContainer(reader: RetryReader, parentId: string, { at, plan, depth }: { at: StepAt; plan: Plan; depth: number }) {
  const [parent] = await readRetryRuns(reader.sql, [parentId]);
  if (!parent) return refuse('run.is_erased');
  const before = await readHistory(reader, parent, { upTo: at, depth });
  return 'code' in before ? before : { lines: before.lines, asked: await readAsked(reader, parentId, { at, plan }) };
}
