import type { BatchCounts, BatchState, BatchSummary } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { idTime, toPublicId } from '@signalbox/domain';
import { markdownText } from '@signalbox/domain/message-content';
import { BatchPlan, type BatchCounts as Counted } from '@signalbox/messaging';

export interface BatchRow {
  id: string;
  state: 'sending' | 'paused' | 'stopped';
  run_id: string | null;
  workflow_id: string | null;
  workflow_name: string | null;
  node_id: string | null;
  plan: unknown;
  counted: number;
  twice: number;
  counts: Partial<Counted>;
  progress: [at: number, count: number][];
  expanded_at: Date | null;
  sent_at: Date | null;
  done_at: Date | null;
}

/** `tail` is a constant of the caller: where, order and limit over `batch b`. */
export const readBatchRows = (sql: AccountSql, tail: string, values: readonly unknown[]): Promise<BatchRow[]> =>
  sql<BatchRow>(
    `select b.id, b.state, b.run_id, b.workflow_id, w.name as workflow_name, b.node_id, b.plan, b.counted, b.twice, b.counts, b.progress,
       b.expanded_at, b.sent_at, b.done_at
     from batch b left join workflow w on w.account_id = b.account_id and w.id = b.workflow_id ${tail}`,
    values,
  );

export function batchView(row: BatchRow, counted: Partial<Counted> = row.counts): BatchSummary {
  const plan = BatchPlan.parse(row.plan);
  const [first] = plan.ways;
  return {
    id: toPublicId('batch', row.id),
    state: stateOf(row),
    workflowId: row.workflow_id === null ? null : toPublicId('workflow', row.workflow_id),
    workflowName: row.workflow_name,
    runId: row.run_id === null ? null : toPublicId('run', row.run_id),
    nodeId: row.node_id,
    text: first === undefined ? '' : drawn(first.text) || markdownText(drawn(first.formatted)),
    groups: plan.groups.map(({ name }) => name),
    channels: plan.ways.map(({ channel }) => channel),
    people: row.counted,
    counts: countsOf(counted),
    at: new Date(idTime(row.id)).toISOString(),
    doneAt: row.sent_at?.toISOString() ?? null,
  };
}

function stateOf({ state, expanded_at: expanded, sent_at: sent }: BatchRow): BatchState {
  if (state === 'stopped') return 'stopped';
  if (sent !== null) return 'done';
  if (state === 'paused') return 'paused';
  return expanded === null ? 'counting' : 'sending';
}

function countsOf({ skipped = {}, ...counts }: Partial<Counted>): BatchCounts {
  const none = { queued: 0, unknown: 0, accepted: 0, delivered: 0, read: 0, failed: 0, expired: 0, stopped: 0 };
  return { ...none, ...counts, skipped: Object.values(skipped).reduce((sum, n) => sum + n, 0) };
}

/** As it was written; of a text in several languages the one that is taken where a person has another. */
function drawn(text: BatchPlan['ways'][number]['text']): string {
  if (typeof text === 'string') return text;
  const { fallback, texts = [] } = text.spoken ?? {};
  const said = texts.find(({ language }) => language === fallback) ?? texts[0];
  return (said?.text ?? text).personal.map((piece) => (typeof piece === 'string' ? piece : `{{ ${piece.expr} }}`)).join('');
}
