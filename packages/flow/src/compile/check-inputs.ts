import { elementOf } from '../expression/element-type.ts';
import type { OutputKnowledge, ValueType } from '../graph/node-spec.ts';
import type { PlanValue } from '../graph/plan.ts';
import { tryOr } from '../graph/ports-of.ts';
import { type FieldSchema, inputSchemaOf } from '../graph/value-types.ts';
import type { AssignedValues } from './assigned-values.ts';
import { checkCall } from './check-call.ts';
import { containersAround } from './check-containers.ts';
import { checkNamed } from './check-named.ts';
import { checkChannel, checkTexts } from './check-resources.ts';
import { checkTable, rowType } from './check-table.ts';
import type { CompileFacts } from './compile-facts.ts';
import type { Scope } from './expression-use.ts';
import { finding } from './finding.ts';
import type { Issue } from './issue.ts';
import { planValue } from './plan-value.ts';
import { type CompileNode, type CompileNodes, outputs } from './read-nodes.ts';
import type { Tracks } from './track.ts';
import { bindingOf } from './trigger-bindings.ts';
import { typedEnvironment } from './typed-environment.ts';

export interface InputCheck {
  nodes: CompileNodes;
  tracks: Tracks;
  assigned: AssignedValues;
  facts: CompileFacts;
  issues: Issue[];
}
export interface CheckedInputs {
  inputs: Map<string, Record<string, PlanValue>>;
  /** Per container whose items are runs of their own: the steps outside that its body reads. */
  reads: Map<string, string[]>;
  /** The fields of triggers that are read somewhere. */
  triggerReads: Set<string>;
}

/**
 * Turns the settings of every reachable node into plan values and checks each expression in them where it stands.
 * Goes from the triggers on, so that a step whose results follow from its settings has exact types before others read them.
 */
export function checkInputs({ nodes, tracks, assigned, facts, issues }: InputCheck): CheckedInputs {
  const inputs = new Map<string, Record<string, PlanValue>>();
  const reads = new Map<string, Set<string>>();
  const types = typedEnvironment(nodes, tracks);
  const triggerReads = new Set<string>();
  const startedBy = [...nodes.values()].flatMap((node) => bindingOf(node, triggerReads)).map(({ kind }) => kind);
  for (const id of tracks.reached) {
    const node = nodes.get(id);
    if (!node || node.off) continue;
    const around = containersAround(node, nodes);
    const found = new Map<string, ValueType>();
    const scope: Scope = { node, nodes, around, assigned, facts, startedBy, types, issues, found, reads: new Set(), triggerReads };
    const input: Record<string, PlanValue> = {};
    const schema = inputSchemaOf(node.spec);
    for (const [field, value] of Object.entries(node.input))
      input[field] = planValue({ scope, path: field, schema: schema.properties?.[field] ?? {} }, value);
    inputs.set(id, input);
    for (const container of around)
      if (container.block === 'each')
        keep(
          reads,
          container.id,
          [...scope.reads].filter((root) => !isWithin(root, container.id, nodes)),
        );
    const known: OutputKnowledge = {
      typeOf: (path) => found.get(path) ?? 'dyn',
      workflow: (called) => workflowOf(facts, called),
      table: (named) => rowType(facts, named),
    };
    node.outputs = refined(scope, schema, outputs(node.spec, node.input, known));
    types.roots.set(id, node.outputs);
    if (needsContact(node) && !assigned.hasContact(id))
      issues.push({
        ...finding('contact.unset.step', { step: node.title }),
        severity: 'warning',
        nodeId: id,
        field: null,
      });
    checkCall(scope, schema);
    checkTable(scope, schema);
    checkNamed(scope, schema);
    checkChannel(scope, schema);
    checkTexts(scope, schema);
  }
  return { inputs, reads: new Map([...reads].map(([id, roots]) => [id, [...roots].sort()])), triggerReads };
}

const needsContact = ({ spec, input }: CompileNode): boolean =>
  spec.contact === 'needs' || tryOr(false, () => spec.needsContact?.(input) ?? false);

function keep(reads: Map<string, Set<string>>, container: string, roots: string[]): void {
  const known = reads.get(container) ?? new Set();
  for (const root of roots) known.add(root);
  reads.set(container, known);
}

const isWithin = (root: string, container: string, nodes: CompileNodes): boolean =>
  root === container || containersAround(nodes.get(root), nodes).some((one) => one.id === container);

const workflowOf = (facts: CompileFacts, id: string) => facts.workflows?.find((one) => one.id === id) ?? null;

/** What a node type leaves open and the settings decide all the same: named values, items of a list, what a called workflow gives back. */
function refined(scope: Scope, schema: FieldSchema, types: Record<string, ValueType>): Record<string, ValueType> {
  const { node, found, facts } = scope;
  const exact = { ...types };
  const refine = (field: string, type: ValueType | undefined): void => {
    if (exact[field] === 'dyn' && type !== undefined) exact[field] = type;
  };
  if (!node.spec.calls)
    for (const [field, property] of Object.entries(schema.properties ?? {}))
      if (property.ui === 'namedValues' && Array.isArray(node.input[field]))
        for (const [index, value] of (node.input[field] as { name?: unknown }[]).entries())
          if (typeof value?.name === 'string' && Object.hasOwn(exact, value.name)) refine(value.name, found.get(`${field}.${index}.value`));
  if (node.block === 'each') refine('item', elementOf(found.get('list') ?? 'dyn'));
  const called = node.inputValid ? (node.spec.calls?.(node.input) ?? null) : null;
  const workflow = called === null ? null : workflowOf(facts, called);
  if (workflow && (exact.returned === 'dyn' || exact.returned === 'map')) exact.returned = workflow.returns;
  return exact;
}
