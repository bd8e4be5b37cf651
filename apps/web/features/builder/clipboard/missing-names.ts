import type { DraftFacts } from '@signalbox/contract';
import {
  type FieldSchema,
  type Graph,
  type GraphNode,
  inputSchemaOf,
  markedSchema,
  type OutsideNames,
  outsideNames,
  partOf,
} from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';

export type NameKind = 'tag' | 'group' | 'ownAddress' | 'workflow' | 'table' | 'messageTemplate' | 'calendar';
/** Something that pasted steps name and this account does not have. */
export interface MissingName {
  kind: NameKind;
  name: string;
}

/** Steps that were just pasted, all of them, and what they name in vain. */
export interface Pasted {
  ids: readonly string[];
  missing: readonly MissingName[];
}

/** The names of these steps that the account does not know. */
export function missingNames(asked: OutsideNames, facts: DraftFacts): MissingName[] {
  const workflows = facts.workflows.map(({ id }) => id);
  const lists = [
    { kind: 'group', asked: asked.groups, known: facts.groups },
    { kind: 'tag', asked: asked.tags, known: facts.tags },
    { kind: 'ownAddress', asked: asked.ownAddresses, known: facts.ownAddresses },
    { kind: 'workflow', asked: asked.workflows, known: workflows },
    { kind: 'table', asked: asked.tables, known: facts.tables.map(({ id }) => id) },
    { kind: 'messageTemplate', asked: asked.templates, known: facts.templates },
    { kind: 'calendar', asked: asked.calendars, known: facts.calendars },
  ] as const;
  return lists.flatMap(({ kind, asked: names, known }) =>
    names.filter((name) => !known.some((one) => one === name)).map((name) => ({ kind, name })),
  );
}

export const namesOf = (graph: Graph, ids: readonly string[]): OutsideNames =>
  outsideNames({ ...graph, nodes: graph.nodes.filter((node) => ids.includes(node.id)) }, catalogue);

/** The steps with another name in place of one that is missing, wherever a setting of that kind has it. */
export function replaceName(graph: Graph, ids: readonly string[], { kind, name, by }: MissingName & { by: string }): Graph {
  const nodes = graph.nodes.map((node): GraphNode => {
    const spec = catalogue.get(node.type);
    if (!ids.includes(node.id) || !spec) return node;
    return { ...node, input: replaced(node.input, inputSchemaOf(spec), { kind, name, by }) as GraphNode['input'] };
  });
  return { ...graph, nodes };
}

function replaced(value: unknown, schema: FieldSchema, change: MissingName & { by: string }): unknown {
  if (typeof value === 'string') return markedSchema(schema).ui === change.kind && value === change.name ? change.by : value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, schema.items ?? {}, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, partOf(schema, key), change)]));
}
