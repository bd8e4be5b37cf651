import type { AccountSql } from '@signalbox/db';
import { evaluateInput, PlanNode, planFormat } from '@signalbox/flow';

export interface TriggerSettings {
  /** The node type, which names the match function. */
  type: string;
  input: Record<string, unknown>;
}
export type ReadTriggerSettings = (sql: AccountSql, trigger: { versionId: string; nodeId: string }) => Promise<TriggerSettings | null>;

/** The settings of trigger nodes from their plans. A version never changes, so they are read once per process. */
export function createTriggerSettings(keep = 2000): ReadTriggerSettings {
  const known = new Map<string, TriggerSettings | null>();
  return async (sql, { versionId, nodeId }) => {
    const key = `${sql.accountId}|${versionId}|${nodeId}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const [row] = await sql<{ node: unknown }>(
      `select p.body -> 'nodes' -> $3 as node from workflow_version v join plan p on p.account_id = v.account_id and p.hash = v.plan_hash
       where v.account_id = $1 and v.id = $2`,
      [versionId, nodeId],
      'trigger_settings',
    );
    const settings = settingsOf(nodeId, row?.node);
    if (known.size >= keep) known.delete(known.keys().next().value ?? '');
    known.set(key, settings);
    return settings;
  };
}

function settingsOf(nodeId: string, stored: unknown): TriggerSettings | null {
  const node = PlanNode.safeParse(stored);
  if (!node.success) return null;
  const evaluated = evaluateInput({ format: planFormat, engine: 1, nodes: { [nodeId]: node.data } }, node.data, {});
  return evaluated.ok ? { type: node.data.type, input: evaluated.input } : null;
}
