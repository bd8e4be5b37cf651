import { type ErrorFacts, type Word, word } from '@signalbox/words/light';
import { elementOf, fitsType } from '../expression/element-type.ts';
import { typeWord } from '../expression/type-words.ts';
import type { ValueType } from '../graph/node-spec.ts';
import { suggest } from '../graph/suggest.ts';
import type { FieldSchema } from '../graph/value-types.ts';
import type { CompileFacts, WorkflowFact } from './compile-facts.ts';
import type { Scope } from './expression-use.ts';
import { finding } from './finding.ts';
import type { GraphFix } from './issue.ts';
import { isAsked } from './outside-names.ts';

/** A step that runs another workflow: is it there, does it lead back here, does it get what it asks for? */
export function checkCall(scope: Scope, schema: FieldSchema): void {
  const { node, facts } = scope;
  const called = node.inputValid ? (node.spec.calls?.(node.input) ?? null) : null;
  if (called === null || called === '') return;
  const field = Object.keys(node.input).find((name) => node.input[name] === called) ?? null;
  const report: Report = (found, more) => void scope.issues.push({ ...found, severity: 'error', nodeId: node.id, field, ...more });
  const way = called === facts.workflowId ? [called] : wayBack(called, facts);
  if (way) {
    const workflows = way.filter((id) => id !== facts.workflowId).map((id) => nameOf(id, facts));
    report(
      workflows.length === 0
        ? finding('workflow.recursion', { step: node.title })
        : finding('workflow.recursion.way', { step: node.title, workflows }),
      { fix: { kind: 'removeNode', title: word('fixes.removeStep'), nodeId: node.id } },
    );
    return;
  }
  if (!facts.workflows || !isAsked(facts, 'workflows', called)) return;
  const workflow = facts.workflows.find((one) => one.id === called);
  if (!workflow) report(finding('workflow.unknown', { step: node.title }));
  else if (!workflow.callable) report(finding('workflow.not_callable', { workflow: workflow.name }));
  else checkInputsOf(scope, schema, { workflow, report });
}

type Report = (found: ErrorFacts, more?: { field?: string; fix?: GraphFix }) => void;

/** How the called workflow comes to this one, if it does. */
function wayBack(called: string, facts: CompileFacts): string[] | null {
  if (facts.workflowId === undefined) return null;
  const byId = new Map((facts.workflows ?? []).map((one) => [one.id, one]));
  const cameFrom = new Map<string, string | null>([[called, null]]);
  const open = [called];
  for (const id of open)
    for (const next of byId.get(id)?.calls ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      if (next !== facts.workflowId) open.push(next);
      else {
        const way: string[] = [];
        for (let at: string | null | undefined = next; at; at = cameFrom.get(at)) way.unshift(at);
        return way;
      }
    }
  return null;
}

const nameOf = (id: string, facts: CompileFacts): string => facts.workflows?.find((one) => one.id === id)?.name ?? id;

function checkInputsOf(scope: Scope, schema: FieldSchema, { workflow, report }: { workflow: WorkflowFact; report: Report }): void {
  const { node, found } = scope;
  const field = Object.entries(schema.properties ?? {}).find(([, property]) => property.ui === 'namedValues')?.[0];
  const given = field === undefined ? undefined : node.input[field];
  if (field === undefined || !Array.isArray(given)) return;
  const values = given as { name: string; value: unknown }[];
  const set = (title: Word, path: string, value: unknown): GraphFix => ({ kind: 'set', title, nodeId: node.id, field: path, value });
  for (const [index, { name, value }] of values.entries()) {
    const wanted = Object.hasOwn(workflow.inputs, name) ? workflow.inputs[name] : undefined;
    const type = found.get(`${field}.${index}.value`) ?? 'dyn';
    if (wanted === undefined) {
      const free = Object.keys(workflow.inputs).filter((one) => !values.some((other) => other.name === one));
      const near = suggest(name, free);
      const path = `${field}.${index}.name`;
      if (near)
        report(finding('workflow.unknown_input.near', { workflow: workflow.name, name, near }), {
          field: path,
          fix: set(word('fixes.changeTo', { value: near }), path, near),
        });
      else {
        const others = values.filter((_, at) => at !== index);
        report(finding('workflow.unknown_input', { workflow: workflow.name, name }), {
          field: path,
          fix: set(word('fixes.remove', { name }), field, others),
        });
      }
    } else if (!fitsType(type, wanted))
      report(finding('workflow.wrong_type', { workflow: workflow.name, needed: typeWord(wanted), name, given: typeWord(type) }), {
        field: `${field}.${index}.value`,
        ...(wanted === 'double' && typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value)
          ? { fix: set(word('fixes.changeToNumber', { value: value.trim() }), `${field}.${index}.value`, `{{ ${value.trim()} }}`) }
          : {}),
      });
  }
  for (const [name, wanted] of Object.entries(workflow.inputs))
    if (!values.some((one) => one.name === name) && (workflow.required?.includes(name) ?? true))
      report(finding('workflow.missing_input', { workflow: workflow.name, name, needed: typeWord(wanted) }), {
        field,
        fix: set(word('fixes.add', { name }), field, [...values, { name, value: emptyOf(wanted) }]),
      });
}

/** A first value that has the right type. */
const emptyOf = (type: ValueType): string =>
  type === 'double'
    ? '{{ 0 }}'
    : type === 'bool'
      ? '{{ false }}'
      : elementOf(type) !== 'dyn' || type === 'list'
        ? '{{ [] }}'
        : type === 'string' || type === 'dyn'
          ? ''
          : '{{ {} }}';
