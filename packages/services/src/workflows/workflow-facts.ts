import type { LiveWorkflow } from '@signalbox/contract';
import type { AccountSql } from '@signalbox/db';
import { fromPublicId, type IdKind, isSignalboxError, toPublicId } from '@signalbox/domain';
import type { Catalogue, ValueType } from '@signalbox/flow';
import { z } from 'zod';

const triggerType = 'trigger.workflow';
const returnType = 'flow.return';

/**
 * These workflows, and those that they call in turn, as they are live: what they take, what they give back, whom they call.
 * Only what can be reached is read, so a large account costs nothing.
 */
export async function readWorkflowFacts(sql: AccountSql, catalogue: Catalogue, called: readonly string[]): Promise<LiveWorkflow[]> {
  const types = [...catalogue.values()].flatMap((spec) => (spec.calls ? [spec.type] : []));
  const facts = new Map<string, LiveWorkflow>();
  const asked = new Set<string>();
  for (let ids = called; ids.length > 0; ) {
    for (const id of ids) asked.add(id);
    const rows = await readRows(sql, uuidsOf('workflow', ids), [...types, triggerType, returnType]);
    const found = rows.map((row) => factOf(catalogue, row));
    for (const fact of found) facts.set(fact.id, fact);
    ids = [...new Set(found.flatMap((fact) => fact.calls))].filter((id) => !asked.has(id));
  }
  return [...facts.values()];
}

interface FactRow {
  id: string;
  name: string;
  nodes: NodeOfGraph[] | null;
}
interface NodeOfGraph {
  type: string;
  off?: boolean;
  input?: Record<string, unknown>;
}

const readRows = (sql: AccountSql, ids: readonly string[], types: readonly string[]): Promise<FactRow[]> =>
  sql<FactRow>(
    `select w.id, w.name, (select jsonb_agg(jsonb_build_object('type', n->'type', 'off', n->'off', 'input', n->'input'))
         from jsonb_array_elements(v.graph->'nodes') n where n->>'type' = any ($3::text[])) as nodes
     from workflow w left join workflow_version v on v.account_id = w.account_id and v.id = w.live_version_id
     where w.account_id = $1 and w.id = any ($2::uuid[]) and w.archived_at is null`,
    [ids, types],
    'workflow_facts',
  );

function factOf(catalogue: Catalogue, row: FactRow): LiveWorkflow {
  const nodes = (row.nodes ?? []).filter((node) => node.off !== true);
  const trigger = nodes.find((node) => node.type === triggerType);
  const returns = nodes.filter((node) => node.type === returnType).map((node) => fieldsOf(catalogue, node));
  return {
    id: toPublicId('workflow', row.id),
    name: row.name,
    inputs: trigger ? fieldsOf(catalogue, trigger) : {},
    required: requiredOf(trigger?.input),
    returns: merged(returns),
    calls: callsOf(catalogue, nodes),
    callable: trigger !== undefined,
  };
}

/** Which workflows these steps run, as public ids. */
const callsOf = (catalogue: Catalogue, nodes: readonly NodeOfGraph[]): string[] => [
  ...new Set(
    nodes.flatMap((node) => {
      const called = node.off === true ? null : catalogue.get(node.type)?.calls?.(node.input ?? {});
      return called ? [called] : [];
    }),
  ),
];

/** A graph that was published long ago may have settings that its type does not understand any more. */
function fieldsOf(catalogue: Catalogue, node: NodeOfGraph): Record<string, ValueType> {
  try {
    return catalogue.get(node.type)?.outputFields?.(node.input ?? {}) ?? {};
  } catch {
    return {};
  }
}

/** Several ends may return a value of one name; if their types differ, it may be anything. */
function merged(all: readonly Record<string, ValueType>[]): Record<string, ValueType> {
  const types: Record<string, ValueType> = {};
  for (const [name, type] of all.flatMap((fields) => Object.entries(fields)))
    types[name] = Object.hasOwn(types, name) && JSON.stringify(types[name]) !== JSON.stringify(type) ? 'dyn' : type;
  return types;
}

const Asked = z.object({ inputs: z.array(z.object({ name: z.string(), required: z.boolean().default(false) })).default([]) });
const requiredOf = (input: unknown): string[] =>
  Asked.catch({ inputs: [] })
    .parse(input ?? {})
    .inputs.flatMap((field) => (field.required ? [field.name] : []));

/** The ids among public ids; a graph may say anything. */
export const uuidsOf = (kind: IdKind, publicIds: readonly string[]): string[] =>
  publicIds.flatMap((publicId) => {
    try {
      return [fromPublicId(kind, publicId)];
    } catch (error) {
      if (isSignalboxError(error)) return [];
      throw error;
    }
  });
