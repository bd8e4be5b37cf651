import { writeHole } from '../expression/escape-hole.ts';
import { type ExpressionType, evaluateExpression } from '../expression/expression.ts';
import { nodeError } from '../graph/node-error.ts';
import type { NodeError } from '../graph/node-spec.ts';
import type { PersonalText } from '../graph/personal-text.ts';
import type { Plan, PlanNode, PlanValue } from '../graph/plan.ts';
import { jsonBytes } from '../json/json-size.ts';
import { engineLimits } from './state.ts';

/** Bytes of the evaluated settings, and of the output, of one node. */
export const nodeValueCap = 16 * 1024;

export type EvaluatedInput = { ok: true; input: Record<string, unknown>; bytes: number } | { ok: false; error: NodeError };

/** The settings of a node with every hole filled. Never throws. */
export function evaluateInput(plan: Plan, node: PlanNode, scope: Record<string, unknown>): EvaluatedInput {
  const input: Record<string, unknown> = {};
  const settings = settingsOf(node);
  // The list of a for-each, or what a signature is checked of, may be all that came in; it does not go into the values of the run.
  const cap = node.block === 'each' || node.roomy ? engineLimits.payloadBytes : nodeValueCap;
  try {
    const place = { plan, scope, cap };
    for (const [field, value] of settings.entries) input[field] = evaluate(place, value, field);
  } catch (error) {
    if (error instanceof Failed) return { ok: false, error: error.error };
    return { ok: false, error: nodeError('expression.failed') };
  }
  const bytes = settings.bytes ?? jsonBytes(input);
  if (bytes > cap)
    return {
      ok: false,
      error: nodeError('input.too_large', { most: { size: cap } }),
    };
  return { ok: true, input, bytes };
}

interface Settings {
  entries: [field: string, value: PlanValue][];
  /** Known beforehand where every setting is literal. */
  bytes: number | null;
}
const known = new WeakMap<PlanNode, Settings>();
function settingsOf(node: PlanNode): Settings {
  let settings = known.get(node);
  if (!settings) {
    const entries = Object.entries(node.input);
    const literals = entries.flatMap(([field, value]) => ('lit' in value ? [[field, value.lit]] : []));
    settings = { entries, bytes: literals.length === entries.length ? jsonBytes(Object.fromEntries(literals)) : null };
    known.set(node, settings);
  }
  return settings;
}

/** Carries a node error out of the recursion; never leaves this file. */
class Failed extends Error {
  readonly error: NodeError;
  constructor(error: NodeError) {
    super(error.code);
    this.error = error;
  }
}

interface Place {
  plan: Plan;
  scope: Record<string, unknown>;
  /** Bytes that a text may have. */
  cap: number;
}

function evaluate(place: Place, value: PlanValue, field: string): unknown {
  if ('lit' in value) return value.lit;
  if ('expr' in value) return filled(place, value, field);
  if ('text' in value) {
    if (value.text.some(isOpen)) return personal(place, value, field);
    let text = '';
    for (const part of value.text) {
      text += typeof part === 'string' ? part : writeHole(value.escape, text, filled(place, { ...part, type: 'dyn' }, field));
      if (text.length > place.cap) throw new Failed(nodeError('input.too_large.text', { most: { size: place.cap } }, field));
    }
    return text;
  }
  if ('list' in value) return value.list.map((item, index) => evaluate(place, item, `${field}.${index}`));
  if ('map' in value) return evaluateMap(place, value.map, field);
  return evaluateCases(place, value.cases, field);
}

type TextPart = Extract<PlanValue, { text: unknown }>['text'][number];
const isOpen = (part: TextPart): boolean => typeof part !== 'string' && part.each !== undefined;

/** Everything but the holes of each person is filled; what those read beside the contact goes with them. */
function personal(place: Place, { text: parts, escape: way }: Extract<PlanValue, { text: unknown }>, field: string): PersonalText {
  const pieces = parts.map((part): PersonalText['personal'][number] => {
    if (typeof part === 'string') return part;
    if (part.each === undefined) return writeHole(way, '', filled(place, { expr: part.expr, type: 'dyn' }, field));
    return { expr: part.expr, values: Object.fromEntries(part.each.map((name) => [name, place.scope[name]])) };
  });
  return { personal: pieces, ...(way ? { escape: way } : {}) };
}

const evaluateMap = (place: Place, map: Record<string, PlanValue>, field: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(map).map(([name, item]) => [name, evaluate(place, item, `${field}.${name}`)]));

/** First match wins, so later conditions are not even looked at: they may read what only their own case has. */
function evaluateCases(place: Place, cases: PlanValue[], field: string): unknown[] {
  let decided = false;
  return cases.map((item, index) => {
    if (!('map' in item)) return evaluate(place, item, `${field}.${index}`);
    const values = decided ? { ...item.map, when: { lit: false } } : item.map;
    const result = evaluateMap(place, values, `${field}.${index}`);
    decided ||= result.when === true;
    return result;
  });
}

function filled({ plan, scope }: Place, { expr, type }: { expr: string; type: ExpressionType }, field: string): unknown {
  const result = evaluateExpression(plan, expr, scope, type);
  if (!result.ok) throw new Failed({ ...result.error, field });
  return result.value;
}
