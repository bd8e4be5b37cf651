import { type ASTNode, Environment, type ParseResult } from '@marcbachmann/cel-js';
import { formatDate, formatNumber } from './format.ts';

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
  env.registerFunction('default(ast, ast): dyn', ({ args }: { args: ASTNode[] }) => defaultMacro(args));
  for (const type of ['double', 'int'])
    env.registerFunction(`number(${type}, int): string`, (value: number | bigint, decimals: bigint) =>
      formatNumber(Number(value), Number(decimals)),
    );
  for (const type of ['double', 'int', 'string']) {
    env.registerFunction(`date(${type}, string): string`, (value: number | bigint | string, pattern: string) =>
      formatDate(value, pattern, 'UTC'),
    );
    env.registerFunction(`date(${type}, string, string): string`, (value: number | bigint | string, pattern: string, zone: string) =>
      formatDate(value, pattern, zone),
    );
  }
  return env;
}

/** The one environment of run time; made on first use because building it costs milliseconds. */
export function runtimeParse(source: string): ParseResult {
  runtime ??= celEnvironment({ open: true });
  return runtime.parse(source);
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
  for (const [operator, apply] of Object.entries(operators))
    for (const types of [
      ['int', 'double'],
      ['double', 'int'],
    ])
      env.registerOperator(`${types[0]} ${operator} ${types[1]}`, (left: number | bigint, right: number | bigint) =>
        apply(Number(left), Number(right)),
      );
  env.registerOperator('double % double', (left: number, right: number) => left % right);
  env.registerOperator('double == int', (left: number | bigint, right: number | bigint) => Number(left) === Number(right));
  // Only the checker needs to be told: at run time every list is of any type, and membership compares by ==.
  if (open) return;
  env.registerOperator('double in list<int>', () => false);
}

interface Checker {
  dynType: unknown;
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
function defaultMacro(args: ASTNode[]) {
  return {
    value: args[0],
    fallback: args[1],
    typeCheck(checker: Checker, macro: DefaultMacro, context: unknown): unknown {
      const value = checker.check(macro.value, context);
      return value === checker.check(macro.fallback, context) ? value : checker.dynType;
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
