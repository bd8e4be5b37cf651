import { checkExpression, type ExpressionUse, type Scope } from './check-expression.ts';
import type { CompileNode, CompileNodes } from './compile-nodes.ts';
import type { Tracks } from './compile-tracks.ts';
import type { AssignedValues } from './compile-values.ts';
import type { CompileFacts, Issue } from './issue.ts';
import type { ValueType } from './node-spec.ts';
import type { PlanValue } from './plan.ts';
import { suggest } from './suggest.ts';
import { parseTemplate } from './template.ts';
import { typedEnvironment } from './typed-environment.ts';
import { type FieldSchema, inputSchemaOf } from './value-types.ts';

export interface InputCheck {
  nodes: CompileNodes;
  tracks: Tracks;
  assigned: AssignedValues;
  facts: CompileFacts;
  issues: Issue[];
}

/** Turns the settings of every reachable node into plan values and checks each expression in them where it stands. */
export function checkInputs({ nodes, tracks, assigned, facts, issues }: InputCheck): Map<string, Record<string, PlanValue>> {
  const inputs = new Map<string, Record<string, PlanValue>>();
  const types = typedEnvironment(nodes, tracks);
  for (const node of nodes.values()) {
    if (!tracks.reached.has(node.id) || node.off) continue;
    const scope: Scope = { node, nodes, assigned, facts, types, issues };
    const input: Record<string, PlanValue> = {};
    const schema = inputSchemaOf(node.spec);
    for (const [field, value] of Object.entries(node.input)) {
      const fieldSchema = schema.properties?.[field];
      input[field] = planValue({ scope, path: field, schema: fieldSchema ?? {} }, value);
    }
    inputs.set(node.id, input);
    if (node.spec.contact === 'needs' && !assigned.hasContact(node.id))
      issues.push({
        code: 'contact.unset',
        severity: 'warning',
        nodeId: node.id,
        field: null,
        message: `${node.title} works on the contact of the run, and a run may come here without one. Put Find or create contact before it.`,
      });
  }
  return inputs;
}

interface Place {
  scope: Scope;
  path: string;
  schema: FieldSchema;
}

function planValue(place: Place, value: unknown): PlanValue {
  const { schema } = place;
  if (typeof value === 'string') return planText(place, value);
  if (Array.isArray(value)) {
    const items = value.map((item, index) => planValue({ ...place, path: `${place.path}.${index}`, schema: schema.items ?? {} }, item));
    if (items.every(isLiteral)) return { lit: value };
    return schema.ui === 'cases' ? { cases: items } : { list: items };
  }
  if (typeof value === 'object' && value !== null) {
    const more = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
    const entries = Object.entries(value).map(([name, item]): [string, PlanValue] => [
      name,
      planValue({ ...place, path: `${place.path}.${name}`, schema: schema.properties?.[name] ?? more }, item),
    ]);
    return entries.every(([, item]) => isLiteral(item)) ? { lit: value } : { map: Object.fromEntries(entries) };
  }
  return { lit: value };
}

const isLiteral = (value: PlanValue): boolean => 'lit' in value;

function planText(place: Place, text: string): PlanValue {
  const { schema, scope } = place;
  if (schema.ui === 'expression') {
    const type = schema.of ?? 'dyn';
    if (text.trim() === '') {
      // Nothing at all is the schema's to judge.
      if (text !== '')
        report(scope, place.path, {
          code: 'input.missing',
          severity: 'error',
          message: `${schema.title ?? 'The expression'} is empty. Fill it in.`,
        });
      return { lit: type === 'string' ? '' : null };
    }
    check(place, { source: text, from: 0, type, isHole: false });
    return { expr: text, type };
  }
  if (schema.ui === 'template' || schema.ui === 'value') return planTemplate(place, text);
  if (schema.ui === 'ownAddress' && scope.facts.ownAddresses && text !== '' && !scope.facts.ownAddresses.includes(text))
    report(scope, place.path, {
      code: 'address.unknown',
      severity: 'error',
      message: `${schema.title ?? 'The number'} is not one of your numbers any more. Choose another one.`,
    });
  for (const [ui, known] of [
    ['tag', scope.facts.tags],
    ['group', scope.facts.groups],
  ] as const) {
    const near = schema.ui === ui && known && !known.includes(text) ? suggest(text, known) : null;
    if (near)
      report(scope, place.path, {
        code: `${ui}.new`,
        severity: 'warning',
        message: `There is no ${ui} ${text} yet; the first run makes it. Did you mean ${near}?`,
        fix: { kind: 'set', title: `Change to ${near}`, nodeId: scope.node.id, field: place.path, value: near },
      });
  }
  return { lit: text };
}

function planTemplate(place: Place, text: string): PlanValue {
  const parsed = parseTemplate(text);
  if (!parsed.ok) {
    report(place.scope, place.path, {
      code: 'template.unclosed',
      severity: 'error',
      message: 'A hole starts with {{ and never ends. Add }} after the value.',
      position: { from: parsed.from, to: parsed.to },
    });
    return { lit: text };
  }
  const only = parsed.parts.length === 1 ? parsed.parts[0] : undefined;
  const keepsType = place.schema.ui === 'value' && only !== undefined && 'expr' in only;
  const holes = parsed.parts.filter((part) => 'expr' in part);
  for (const hole of holes) check(place, { source: hole.expr, from: hole.from, type: 'dyn', isHole: !keepsType });
  if (holes.length === 0) return { lit: text };
  if (keepsType) return { expr: only.expr, type: 'dyn' };
  return { text: parsed.parts.map((part) => ('expr' in part ? { expr: part.expr } : part.text)) };
}

const check = (place: Place, use: Omit<ExpressionUse, 'field'>): ValueType | null =>
  checkExpression(place.scope, { ...use, field: place.path });
const report = (scope: Scope & { node: CompileNode }, field: string, issue: Omit<Issue, 'nodeId' | 'field'>): void =>
  void scope.issues.push({ ...issue, nodeId: scope.node.id, field });
