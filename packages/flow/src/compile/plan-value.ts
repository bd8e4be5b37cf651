import { word } from '@signalbox/words/light';
import { runtimeParse } from '../expression/cel.ts';
import type { Escape } from '../expression/escapes.ts';
import { expressionShape } from '../expression/expression-shape.ts';
import { parseTemplate, type TemplatePart } from '../expression/template.ts';
import type { ValueType } from '../graph/node-spec.ts';
import { fieldWord } from '../graph/node-words.ts';
import type { PlanValue } from '../graph/plan.ts';
import { isAskedFor } from '../graph/steering-fields.ts';
import { type FieldSchema, markedSchema, partOf } from '../graph/value-types.ts';
import { bodyEscape } from './body-escape.ts';
import { checkExpression } from './check-expression.ts';
import type { ExpressionUse, Scope } from './expression-use.ts';
import { finding } from './finding.ts';
import type { Issue } from './issue.ts';
import { missingFinding } from './missing-finding.ts';
import { isAsked } from './outside-names.ts';
import { unknownLabel } from './unknown-label.ts';

/** One setting, where it stands. */
export interface SettingPlace {
  scope: Scope;
  path: string;
  schema: FieldSchema;
}

/** A setting as the engine evaluates it; what is wrong with it is reported, what type it has is noted. */
export function planValue(place: SettingPlace, value: unknown): PlanValue {
  const { schema } = place;
  const { node } = place.scope;
  // The form does not show it, so nobody could mend it.
  if (!isAskedFor(schema.when, node.input)) return { lit: value };
  if (typeof value === 'string') return planText(place, value);
  if (Array.isArray(value)) {
    const items = value.map((item, index) => planValue({ ...place, path: `${place.path}.${index}`, schema: schema.items ?? {} }, item));
    if (items.every(isLiteral)) return { lit: value };
    // A fork takes every case that is true, so each of them is looked at.
    return schema.ui === 'cases' && node.fork === null ? { cases: items } : { list: items };
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, item]): [string, PlanValue] => [
      name,
      planValue({ ...place, path: `${place.path}.${name}`, schema: partOf(schema, name) }, item),
    ]);
    return entries.every(([, item]) => isLiteral(item)) ? { lit: value } : { map: Object.fromEntries(entries) };
  }
  return { lit: value };
}

const isLiteral = (value: PlanValue): boolean => 'lit' in value;

function planText(place: SettingPlace, text: string): PlanValue {
  const { scope } = place;
  const schema = markedSchema(place.schema);
  const marked = { ...place, schema };
  if (schema.ui === 'expression') return planExpression(marked, text);
  if (schema.ui === 'template' || schema.ui === 'value') return planTemplate(marked, text);
  scope.found.set(place.path, 'string');
  const { facts } = scope;
  if (
    schema.ui === 'ownAddress' &&
    text !== '' &&
    facts.ownAddresses &&
    isAsked(facts, 'ownAddresses', text) &&
    !facts.ownAddresses.includes(text)
  )
    report(marked, {
      ...finding('address.unknown', { field: fieldWord(scope.node.spec, place.path.split('.')) ?? word('kinds.theNumber') }),
      severity: 'error',
    });
  if ((schema.ui === 'group' || schema.ui === 'tag') && text !== '') {
    const found = unknownLabel(scope, { kind: schema.ui, name: text, named: schema.named });
    if (found) report(marked, withCorrection(marked, found));
  }
  return { lit: text };
}

function withCorrection(
  { scope, path }: SettingPlace,
  { near, ...found }: NonNullable<ReturnType<typeof unknownLabel>>,
): Omit<Issue, 'nodeId' | 'field'> {
  return near ? { ...found, fix: { kind: 'set', title: near.title, nodeId: scope.node.id, field: path, value: near.name } } : found;
}

function planExpression(place: SettingPlace, text: string): PlanValue {
  const type = place.schema.of ?? 'dyn';
  if (text.trim() === '') {
    // Nothing at all is the schema's to judge.
    if (text !== '')
      report(place, {
        ...missingFinding(place.schema, fieldWord(place.scope.node.spec, place.path.split('.')) ?? word('kinds.theExpression')),
        severity: 'error',
      });
    return { lit: type === 'string' ? '' : null };
  }
  note(place, check(place, { source: text, from: 0, type, isHole: false }));
  return { expr: text, type };
}

/** The mark says where the text goes. */
function escapeOf({ schema, scope }: SettingPlace, text: string, parts: readonly TemplatePart[]): Escape | null {
  if (schema.channel === 'http') return 'url';
  if (schema.channel === 'markdown') return 'markdown';
  return schema.channel === 'body' ? bodyEscape(scope.node.input, text, parts) : null;
}

function planTemplate(place: SettingPlace, text: string): PlanValue {
  const parsed = parseTemplate(text);
  if (!parsed.ok) {
    report(place, {
      ...finding('template.unclosed'),
      severity: 'error',
      position: { from: parsed.from, to: parsed.to },
      fix: {
        kind: 'set',
        title: word('fixes.addBraces'),
        nodeId: place.scope.node.id,
        field: place.path,
        value: `${text.replace(/\s*\}?\s*$/, '')} }}`,
      },
    });
    return { lit: text };
  }
  const only = parsed.parts.length === 1 ? parsed.parts[0] : undefined;
  const keepsType = place.schema.ui === 'value' && only !== undefined && 'expr' in only;
  const holes = parsed.parts.filter((part) => 'expr' in part);
  note(place, 'string');
  const ofEach = place.schema.each !== undefined && isAskedFor(place.schema.each, place.scope.node.input);
  for (const hole of holes) {
    const wanted = keepsType && place.schema.as === 'dateTime' ? 'moment' : 'dyn';
    const type = check(place, {
      source: hole.expr,
      from: hole.from,
      type: wanted,
      isHole: !keepsType && place.schema.as !== 'lines',
      ofEach,
    });
    if (keepsType) place.scope.found.set(place.path, type ?? 'dyn');
  }
  if (holes.length === 0) return { lit: text };
  if (keepsType) return { expr: only.expr, type: 'dyn' };
  const way = escapeOf(place, text, parsed.parts);
  return { text: parsed.parts.map((part) => ('expr' in part ? holeOf(part.expr, ofEach) : part.text)), ...(way ? { escape: way } : {}) };
}

function holeOf(expr: string, ofEach: boolean): { expr: string; each?: string[] } {
  const reads = ofEach ? readsOf(expr) : [];
  return reads.includes('contact') ? { expr, each: reads.filter((root) => root !== 'contact') } : { expr };
}

/** The names that an expression begins to read from; one that is broken has been told of already. */
function readsOf(expr: string): string[] {
  try {
    return [...new Set(expressionShape(runtimeParse(expr).ast).reads.map(({ root }) => root))];
  } catch {
    return [];
  }
}

const note = (place: SettingPlace, type: ValueType | null): void => void place.scope.found.set(place.path, type ?? 'dyn');
const check = (place: SettingPlace, use: Omit<ExpressionUse, 'field'>): ValueType | null =>
  checkExpression(place.scope, { ...use, field: place.path });
const report = ({ scope, path }: SettingPlace, issue: Omit<Issue, 'nodeId' | 'field'>): void =>
  void scope.issues.push({ ...issue, nodeId: scope.node.id, field: path });
