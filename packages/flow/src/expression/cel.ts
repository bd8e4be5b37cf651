import { type ASTNode, Environment, type ParseResult, type TypeCheckResult } from '@marcbachmann/cel-js';
import { fixedText } from '@signalbox/domain';
import { conditionSignatures } from './condition-functions.ts';
import { dateText, type Moment } from './date-text.ts';
import { textFunctions } from './text-functions.ts';

/** Bounds of one expression; beyond them it does not compile. */
export const expressionLimits = { length: 2000, astNodes: 400, depth: 40, listItems: 200 } as const;

/** A CEL environment with our functions. `open` = any name is a value of any type (run time, where the compiler has already checked). */
export function celEnvironment({ open }: { open: boolean }): Environment {
  const env = new Environment({
    unlistedVariablesAreDyn: open,
    homogeneousAggregateLiterals: false,
    limits: {
      maxAstNodes: expressionLimits.astNodes,
      maxDepth: expressionLimits.depth,
      maxListElements: expressionLimits.listItems,
      maxMapEntries: expressionLimits.listItems,
    },
  });
  registerMixedNumbers(env, open);
  env.registerFunction('upper(string): string', (text: string) => text.toUpperCase());
  env.registerFunction('lower(string): string', (text: string) => text.toLowerCase());
  env.registerFunction('trim(string): string', (text: string) => text.trim());
  for (const [signature, work] of Object.entries(textFunctions)) env.registerFunction(signature, work);
  for (const [signature, work] of conditionSignatures()) env.registerFunction(signature, work);
  if (open) for (const kind of ['double', 'int', 'bool']) registerLoosely(env, kind);
  env.registerFunction('default(ast, ast): dyn', ({ args }: { args: ASTNode[] }) => defaultMacro(args, open));
  for (const type of ['double', 'int'])
    for (const decimals of ['double', 'int'])
      env.registerFunction(`number(${type}, ${decimals}): string`, (value: number | bigint, places: number | bigint) =>
        fixedText(Number(value), Math.min(Math.max(Math.trunc(Number(places)), 0), 10)),
      );
  for (const type of ['double', 'int', 'string', 'google.protobuf.Timestamp']) {
    env.registerFunction(`date(${type}, string): string`, (value: Moment, pattern: string) => dateText(value, pattern));
    env.registerFunction(`date(${type}, string, string): string`, dateText);
  }
  return env;
}

/** A value of any type may turn out to be a number or yes and no where a text was expected: it is compared as it is written. */
function registerLoosely(env: Environment, kind: string): void {
  for (const [signature, work] of conditionSignatures())
    if (/^(?:same|like)\(/.test(signature))
      env.registerFunction(signature.replace('string', kind), (value: number | bigint | boolean, ...others: string[]) =>
        work(String(value), ...others),
      );
}

/** The one environment of run time; made on first use because building it costs milliseconds. */
export function runtimeParse(source: string): ParseResult {
  runtime ??= celEnvironment({ open: true });
  const parsed = runtime.parse(source);
  if (source.includes('?')) evenBranches(parsed.ast, literalKind);
  if (source.includes('[')) openLists(parsed.ast);
  return parsed;
}
let runtime: Environment | undefined;

/** Numbers out of JSON are doubles, numbers written in an expression are ints: let them meet. */
function registerMixedNumbers(env: Environment, open: boolean): void {
  const operators: Record<string, (left: number, right: number) => number> = {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '/': (left, right) => left / right,
    '%': (left, right) => left % right,
  };
  const mixed = [
    ['int', 'double'],
    ['double', 'int'],
  ] as const;
  for (const [left, right] of mixed) {
    for (const [operator, apply] of Object.entries(operators))
      env.registerOperator(`${left} ${operator} ${right}: double`, (a: number | bigint, b: number | bigint) => apply(Number(a), Number(b)));
  }
  env.registerOperator('double % double', (left: number, right: number) => left % right);
  env.registerOperator('double == int', (left: number | bigint, right: number | bigint) => Number(left) === Number(right));
  // Lists at run time are of any type, and their items compare by ==: only the checker needs to be told.
  if (open) return;
  for (const [left, right] of mixed) {
    env.registerOperator(`${left} in list<${right}>`, () => false);
    env.registerOperator(`list<${left}> + list<${right}>: list<double>`, () => []);
  }
  // Holds for both orders.
  env.registerOperator('list<double> == list<int>', () => false);
}

/** The part of a syntax node that macros of the library work through. */
interface Typed {
  meta: {
    check(checker: Checker, node: ASTNode, context: unknown): unknown;
    evaluate(evaluator: Evaluator, node: ASTNode, context: unknown): unknown;
  };
  setMeta(key: 'macro', macro: object): void;
}

/** Lists that are written down compare with numbers of both kinds, as lists out of JSON do. */
function openLists(node: ASTNode): void {
  for (const part of partsOf(node)) openLists(part);
  if (node.op !== 'in' && node.op !== '==' && node.op !== '!=' && node.op !== '+') return;
  for (const list of node.args) {
    if (list.op !== 'list') continue;
    const { meta, setMeta } = list as unknown as Typed;
    setMeta.call(list, 'macro', {
      typeCheck(checker: Checker, _macro: unknown, context: unknown): unknown {
        meta.check(checker, list, context);
        return checker.dynType;
      },
      evaluate: (evaluator: Evaluator, _macro: unknown, context: unknown): unknown => meta.evaluate(evaluator, list, context),
    });
  }
}

type NumberKind = 'int' | 'double' | null;
const literalKind = (node: ASTNode): NumberKind => {
  const value = node.op === '-_' ? node.args : node;
  return value.op !== 'value' ? null : typeof value.args === 'bigint' ? 'int' : typeof value.args === 'number' ? 'double' : null;
};

/**
 * `has(x) ? 1 : 2.5` mixes an int and a double, which CEL refuses: the int that is written there becomes a double.
 * `kindOf` says what the other branch is. Returns whether something changed.
 */
function evenBranches(node: ASTNode, kindOf: (branch: ASTNode) => NumberKind): boolean {
  let changed = false;
  for (const part of partsOf(node)) if (evenBranches(part, kindOf)) changed = true;
  if (node.op !== '?:') return changed;
  const [, left, right] = node.args;
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const)
    if (literalKind(one) === 'int' && kindOf(other) === 'double') {
      const value = (one.op === '-_' ? one.args : one) as { args: unknown; checkedType?: unknown };
      value.args = Number(value.args);
      delete value.checkedType;
      delete (one as { checkedType?: unknown }).checkedType;
      changed = true;
    }
  return changed;
}

function partsOf(node: ASTNode): ASTNode[] {
  const isNode = (part: unknown): part is ASTNode => typeof part === 'object' && part !== null && 'op' in part;
  const parts = (part: unknown): ASTNode[] => (isNode(part) ? [part] : Array.isArray(part) ? part.flatMap(parts) : []);
  return parts(node.args);
}

type CheckError = NonNullable<TypeCheckResult['error']>;
export type CheckedTypes = { types: string[] } | { error: CheckError };

/**
 * Checks types, with numbers of both kinds in the branches of a condition made one. A `default()` of which value and fallback
 * differ has to make sense with either, so an expression with such can have several types.
 */
export function checkTypes(env: Environment, source: string): CheckedTypes {
  const types = new Set<string>();
  defaults.mixed = 0;
  for (let bits = 0; bits < 1 << Math.min(defaults.mixed, 3) || bits === 0; bits += 1) {
    Object.assign(defaults, { bits, mixed: 0 });
    const result = checkOnce(env, source);
    if (!result.valid) return { error: result.error as CheckError };
    types.add(result.type ?? 'dyn');
  }
  return { types: [...types] };
}
/** Which side of the n-th mixed `default()` the check at hand takes. */
const defaults = { bits: 0, mixed: 0 };

function checkOnce(env: Environment, source: string): TypeCheckResult {
  const parsed = env.parse(source);
  if (!source.includes('?')) return parsed.check();
  evenBranches(parsed.ast, literalKind);
  let result = parsed.check();
  const checkedKind = (node: ASTNode): NumberKind => {
    const name = (node as { checkedType?: { name?: string } }).checkedType?.name;
    return name === 'int' || name === 'double' ? name : null;
  };
  for (let round = 0; !result.valid && round < 20 && evenBranches(parsed.ast, checkedKind); round += 1) result = parsed.check();
  return result;
}

interface Checker {
  dynType: unknown;
  intType: unknown;
  doubleType: unknown;
  check(node: ASTNode, context: unknown): unknown;
}
interface Evaluator {
  run(node: ASTNode, context: unknown): unknown;
}
interface DefaultMacro {
  value: ASTNode;
  fallback: ASTNode;
}

/** default(value, fallback): the fallback for a value that is missing, null or empty text. */
function defaultMacro(args: ASTNode[], open: boolean) {
  return {
    value: args[0],
    fallback: args[1],
    typeCheck(checker: Checker, macro: DefaultMacro, context: unknown): unknown {
      const value = checker.check(macro.value, context);
      const fallback = checker.check(macro.fallback, context);
      if (value === fallback) return value;
      // Whichever of the two it is, it is a number.
      const numbers = [checker.intType, checker.doubleType];
      if (numbers.includes(value) && numbers.includes(fallback)) return checker.doubleType;
      if (open) return checker.dynType;
      const side = (defaults.bits >>> (defaults.mixed % 3)) & 1;
      defaults.mixed += 1;
      return side ? fallback : value;
    },
    evaluate(evaluator: Evaluator, macro: DefaultMacro, context: unknown): unknown {
      try {
        const value = evaluator.run(macro.value, context);
        if (value !== null && value !== undefined && value !== '') return value;
      } catch {
        // Missing is what the fallback is for.
      }
      return evaluator.run(macro.fallback, context);
    },
  };
}
