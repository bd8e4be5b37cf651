import type { ParseResult } from '@marcbachmann/cel-js';
import { showNumber, tidyNumber } from '@signalbox/domain';
import { boundError, nodeError } from '../graph/node-error.ts';
import type { NodeError } from '../graph/node-spec.ts';
import type { Plan } from '../graph/plan.ts';
import { storableText } from '../json/storable.ts';
import { runtimeParse } from './cel.ts';
import { inZone } from './date-text.ts';
import { expressionShape } from './expression-shape.ts';
import { readable } from './readable.ts';

export type Evaluation = { ok: true; value: unknown } | { ok: false; error: NodeError };
export type ExpressionType = 'bool' | 'string' | 'number' | 'list' | 'moment' | 'dyn';

/** Evaluates one expression of a plan to a JSON value. Never throws: a failure is the node error `expression.failed`. */
export function evaluateExpression(plan: Plan, source: string, scope: Record<string, unknown>, type: ExpressionType = 'dyn'): Evaluation {
  try {
    const value = toJson(
      inZone((scope.run as { timeZone?: unknown } | undefined)?.timeZone, () => worked(parsed(plan, source), scope)),
      { characters: 256 * 1024, values: 50_000 },
    );
    if (!fits(value, type))
      return failed(
        nodeError('expression.failed.kind', {
          source,
          given: { word: `kinds.${kindOf(value)}` },
          needed: { word: `kinds.${kinds[type]}` },
        }),
      );
    return { ok: true, value };
  } catch (error) {
    return failed(failureOf(source, error));
  }
}

function failureOf(source: string, error: unknown): NodeError {
  if (!(error instanceof Error) || !('summary' in error && 'code' in error)) return nodeError('expression.failed.value', { source });
  const reason = String(error.summary);
  const missing = /^(?:No such key|Unknown variable): (?!index out)(.+)$/s.exec(reason)?.[1];
  if (missing !== undefined) return nodeError('expression.failed.missing', { source, name: missing });
  const key = Object.hasOwn(failures, String(error.code)) ? failures[error.code as keyof typeof failures] : undefined;
  return key ? nodeError(key, { source }) : nodeError('expression.failed.reason', { source, reason });
}
/** By the code of the library. */
const failures = {
  index_out_of_bounds: 'expression.failed.place',
  int_conversion_error: 'expression.failed.number',
  uint_conversion_error: 'expression.failed.number',
  double_conversion_error: 'expression.failed.number',
  invalid_timestamp: 'expression.failed.moment',
  no_such_overload: 'expression.failed.value',
  no_matching_overload: 'expression.failed.value',
  invalid_condition_type: 'expression.failed.condition',
  invalid_logical_operand: 'expression.failed.condition',
} as const;

/** The value of an expression that reads nothing, such as `2 * 60`; undefined for one that does, or that cannot be worked out. */
export function constantOf(source: string): unknown {
  try {
    const result = runtimeParse(source);
    return expressionShape(result.ast).reads.length > 0 ? undefined : toJson(result({}), { characters: 1000, values: 100 });
  } catch {
    return undefined;
  }
}

/** A value as the text of a template. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return showNumber(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Objects that the library cannot read are seldom, so they are looked for when it fails, or where its failures go unseen. */
function worked({ result, roots, hides }: Parsed, scope: Record<string, unknown>): unknown {
  if (hides) return result(readableOf(roots, scope));
  try {
    return result(scope);
  } catch (error) {
    const read = readableOf(roots, scope);
    if (read === scope) throw error;
    return result(read);
  }
}

function readableOf(roots: readonly string[], scope: Record<string, unknown>): Record<string, unknown> {
  const changed = roots.flatMap((root): [string, unknown][] => {
    const value = Object.hasOwn(scope, root) ? readable(scope[root]) : undefined;
    return value === undefined || value === scope[root] ? [] : [[root, value]];
  });
  return changed.length === 0 ? scope : Object.assign(Object.create(null), scope, Object.fromEntries(changed));
}

interface Parsed {
  result: ParseResult;
  /** The names it begins to read from. */
  roots: readonly string[];
  /** Has parts of which a failure does not fail the whole: `default()`, `has()`, conditions that are joined. */
  hides: boolean;
}
const cache = new WeakMap<Plan, Map<string, Parsed>>();
function parsed(plan: Plan, source: string): Parsed {
  let expressions = cache.get(plan);
  if (!expressions) {
    expressions = new Map();
    cache.set(plan, expressions);
  }
  let known = expressions.get(source);
  if (!known) {
    const result = runtimeParse(source);
    known = {
      result,
      roots: [...new Set(expressionShape(result.ast).reads.map((read) => read.root))],
      hides: /default|has|exists|all|[|&?]/.test(source),
    };
    expressions.set(source, known);
  }
  return known;
}

const failed = (error: NodeError): Evaluation => ({ ok: false, error: boundError(error) });

function fits(value: unknown, type: ExpressionType): boolean {
  if (type === 'dyn') return true;
  if (type === 'list') return Array.isArray(value);
  if (type === 'moment') return typeof value === 'string' || typeof value === 'number';
  return typeof value === (type === 'bool' ? 'boolean' : type);
}
/** What is asked for, by its word in the catalogue. */
export const kinds = { bool: 'bool', string: 'text', number: 'number', list: 'list', moment: 'moment', dyn: 'any' } as const;
const kindOf = (value: unknown): 'nothing' | 'list' | 'text' | 'number' | 'bool' | 'group' =>
  value === null
    ? 'nothing'
    : Array.isArray(value)
      ? 'list'
      : (({ string: 'text', number: 'number', boolean: 'bool' } as const)[typeof value as 'string'] ?? 'group');

/** Room for the result of one expression; what comes near it fails, before anybody copies it. */
interface Budget {
  characters: number;
  values: number;
}

/** CEL values as JSON: whole numbers are numbers, moments are ISO text. Throws for what JSON cannot hold, and for too much of it. */
function toJson(value: unknown, budget: Budget): unknown {
  budget.values -= 1;
  if (typeof value === 'string') budget.characters -= value.length;
  if (budget.values < 0 || budget.characters < 0) throw new RangeError('too large');
  switch (typeof value) {
    case 'string':
      return storableText(value);
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError('no finite number');
      return tidyNumber(value);
    case 'bigint':
      // As a number it would lose digits.
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case 'undefined':
      return null;
    case 'object':
      return objectToJson(value, budget);
    default:
      throw new TypeError('no JSON value');
  }
}

function objectToJson(value: object | null, budget: Budget): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((item) => toJson(item, budget));
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [storableText(String(key)), toJson(item, budget)]));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('no JSON value');
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item, budget)]));
}
