import type { ChildrenRequest, Plan } from '@signalbox/flow';
import { steering } from '@signalbox/nodes';
import { loadContactViews } from '@signalbox/runner';
import type { RepeatedRun, RetryReader } from './retry-facts.ts';

/** What a for-each asked for in one of its visits, out of its settings of then; null = its line is gone. */
export async function readAsked(
  { sql }: RetryReader,
  runId: string,
  { at: { nodeId, visit }, plan }: { at: { nodeId: string; visit: number }; plan: Plan },
): Promise<ChildrenRequest['items'] | null> {
  const [line] = await sql<{ input: Record<string, unknown> }>(
    'select input from run_step where account_id = $1 and run_id = $2 and node_id = $3 and visit = $4 and input is not null order by seq limit 1',
    [runId, nodeId, visit],
  );
  const enter = steering.get(plan.nodes[nodeId]?.type ?? '')?.enter;
  if (!line || !enter) return null;
  const result = enter(line.input, { now: 0, accountTimeZone: 'UTC', visit, contact: null, round: 0, chance: 0 });
  return 'children' in result ? result.children.items : null;
}

/** The item that a run was for; null = that cannot be told any more. */
export async function itemOf(
  { sql, catalogue }: RetryReader,
  run: RepeatedRun,
  { plan, asked }: { plan: Plan; asked: ChildrenRequest['items'] | null },
): Promise<{ value: unknown } | null> {
  const at = (run.item_no ?? 0) - 1;
  if (asked?.kind === 'list') return at in asked.values ? { value: asked.values[at] } : null;
  // A run keeps only its last contact, so the member is known as long as no step of the body finds another one.
  const isOther = (type: string): boolean => catalogue.get(type)?.contact === 'sets' && catalogue.get(type)?.block === undefined;
  if (
    asked?.kind !== 'group' ||
    run.contact_id === null ||
    Object.values(plan.nodes).some((node) => node.within !== undefined && isOther(node.type))
  )
    return null;
  const contact = (await loadContactViews(sql, [run.contact_id])).get(run.contact_id);
  return contact ? { value: contact } : null;
}
