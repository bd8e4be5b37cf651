import { elementOf, fitsType } from '../expression/element-type.ts';
import { typeInWords } from '../expression/type-words.ts';
import type { ValueType } from '../graph/node-spec.ts';
import { suggest } from '../graph/suggest.ts';
import type { FieldSchema } from '../graph/value-types.ts';
import type { CompileFacts, WorkflowFact } from './compile-facts.ts';
import type { Scope } from './expression-use.ts';
import type { GraphFix, Issue } from './issue.ts';
import { isAsked } from './outside-names.ts';

/** A step that runs another workflow: is it there, does it lead back here, does it get what it asks for? */
export function checkCall(scope: Scope, schema: FieldSchema): void {
  const { node, facts } = scope;
  const called = node.inputValid ? (node.spec.calls?.(node.input) ?? null) : null;
  if (called === null || called === '') return;
  const field = Object.keys(node.input).find((name) => node.input[name] === called) ?? null;
  const report: Report = (issue) => void scope.issues.push({ severity: 'error', nodeId: node.id, field, ...issue });
  const way = called === facts.workflowId ? [called] : wayBack(called, facts);
  if (way) {
    const names = way.map((id) => (id === facts.workflowId ? 'this workflow' : nameOf(id, facts)));
    report({
      code: 'workflow.recursion',
      message:
        names.length === 1
          ? `${node.title} runs this workflow itself, which would never end. Choose another workflow.`
          : `${node.title} leads back here: ${names.join(' runs ')}. That would never end. Choose another workflow.`,
      fix: { kind: 'removeNode', title: 'Remove this step', nodeId: node.id },
    });
    return;
  }
  if (!facts.workflows || !isAsked(facts, 'workflows', called)) return;
  const workflow = facts.workflows.find((one) => one.id === called);
  if (!workflow)
    report({ code: 'workflow.unknown', message: `The workflow that ${node.title} runs is not there any more. Choose another one.` });
  else if (!workflow.callable)
    report({
      code: 'workflow.not_callable',
      message: `${workflow.name} cannot be run from here: it has no published version that starts with Called by a workflow. Publish one, or choose another workflow.`,
    });
  else checkInputsOf(scope, schema, workflow, report);
}

type Report = (issue: Pick<Issue, 'code' | 'message'> & { field?: string; fix?: GraphFix }) => void;

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

function checkInputsOf(scope: Scope, schema: FieldSchema, workflow: WorkflowFact, report: Report): void {
  const { node, found } = scope;
  const field = Object.entries(schema.properties ?? {}).find(([, property]) => property.ui === 'namedValues')?.[0];
  const given = field === undefined ? undefined : node.input[field];
  if (field === undefined || !Array.isArray(given)) return;
  const values = given as { name: string; value: unknown }[];
  const set = (title: string, path: string, value: unknown): GraphFix => ({ kind: 'set', title, nodeId: node.id, field: path, value });
  for (const [index, { name, value }] of values.entries()) {
    const wanted = Object.hasOwn(workflow.inputs, name) ? workflow.inputs[name] : undefined;
    const type = found.get(`${field}.${index}.value`) ?? 'dyn';
    if (wanted === undefined) {
      const free = Object.keys(workflow.inputs).filter((one) => !values.some((other) => other.name === one));
      const near = suggest(name, free);
      report({
        code: 'workflow.unknown_input',
        message: `${workflow.name} takes no value ${name}. ${near ? `Did you mean ${near}?` : 'Remove it.'}`,
        field: `${field}.${index}.name`,
        fix: near
          ? set(`Change to ${near}`, `${field}.${index}.name`, near)
          : set(
              `Remove ${name}`,
              field,
              values.filter((_, at) => at !== index),
            ),
      });
    } else if (!fitsType(type, wanted))
      report({
        code: 'workflow.wrong_type',
        message: `${workflow.name} wants ${typeInWords(wanted)} for ${name}, and this is ${typeInWords(type)}. Use another value.`,
        field: `${field}.${index}.value`,
        ...(wanted === 'double' && typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value)
          ? { fix: set(`Change to the number ${value.trim()}`, `${field}.${index}.value`, `{{ ${value.trim()} }}`) }
          : {}),
      });
  }
  for (const [name, wanted] of Object.entries(workflow.inputs))
    if (!values.some((one) => one.name === name) && (workflow.required?.includes(name) ?? true))
      report({
        code: 'workflow.missing_input',
        message: `${workflow.name} needs a value ${name} (${typeInWords(wanted)}). Add it.`,
        field,
        fix: set(`Add ${name}`, field, [...values, { name, value: emptyOf(wanted) }]),
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
