import { ParseError, type ParseResult } from '@marcbachmann/cel-js';
import { expressionLimits, runtimeParse } from './cel.ts';
import { readIssue } from './check-read.ts';
import type { CompileNode, CompileNodes } from './compile-nodes.ts';
import type { AssignedValues } from './compile-values.ts';
import type { ExpressionType } from './expression.ts';
import { expressionShape } from './expression-shape.ts';
import type { CompileFacts, Issue } from './issue.ts';
import type { ValueType } from './node-spec.ts';
import type { TypedEnvironment } from './typed-environment.ts';

export interface Scope {
  node: CompileNode;
  nodes: CompileNodes;
  assigned: AssignedValues;
  facts: CompileFacts;
  types: TypedEnvironment;
  issues: Issue[];
}
export interface ExpressionUse {
  field: string;
  source: string;
  /** Where the expression starts in the text of the field. */
  from: number;
  type: ExpressionType;
  /** Stands in a text, so lists and groups of values make no sense. */
  isHole: boolean;
}

/** Checks one expression at the place where it stands: bounds, syntax, names, assignment, types. Answers its type when all is well. */
export function checkExpression(scope: Scope, use: ExpressionUse): ValueType | null {
  const report = (code: string, message: string, from = 0, to = use.source.length): null => {
    scope.issues.push({
      code,
      severity: 'error',
      nodeId: scope.node.id,
      field: use.field,
      message,
      position: { from: use.from + from, to: use.from + to },
    });
    return null;
  };
  if (use.source === '') return report('expression.empty', 'There is nothing between {{ and }}. Put a value there, or remove the hole.');
  if (use.source.length > expressionLimits.length)
    return report('expression.too_large', `This expression is over ${expressionLimits.length} characters. Split it over several steps.`);
  const parsed = parse(use.source);
  if ('code' in parsed) return report(parsed.code, parsed.message, parsed.from, parsed.to);
  const shape = expressionShape(parsed.result.ast);
  if (shape.forbidden) return report('expression.too_large', forbiddenWords[shape.forbidden.why], shape.forbidden.from, shape.forbidden.to);
  const found = shape.reads.flatMap((read) => readIssue(scope, use, read) ?? []);
  scope.issues.push(...found);
  if (found.some((issue) => issue.severity === 'error' && issue.code !== 'value.not_set')) return null;
  return checkType(
    scope,
    use,
    shape.reads.map((read) => read.root),
    report,
  );
}

const forbiddenWords = {
  nested: 'This works on a large value again for every item of a list, which can take very long. Do it in two steps.',
  bind: 'cel.bind() is not available. Give the value a name with Set values.',
  pattern: 'Patterns with matches() can take very long. Use contains(), startsWith() or endsWith().',
} as const;

type Parsed = { result: ParseResult } | { code: string; message: string; from: number; to: number };
function parse(source: string): Parsed {
  try {
    return { result: runtimeParse(source) };
  } catch (error) {
    if (!(error instanceof ParseError))
      return { code: 'expression.syntax', message: 'This expression cannot be read. Write it again.', from: 0, to: source.length };
    const range = error.range ?? { start: 0, end: source.length };
    const from = Math.min(range.start, Math.max(0, source.length - 1));
    const to = Math.max(range.end, from + 1);
    if (/limit|exceed|max/i.test(`${error.code} ${error.summary}`))
      return {
        code: 'expression.too_large',
        message: 'This expression is too large or too deeply nested. Split it over several steps.',
        from: 0,
        to: source.length,
      };
    const atEnd = range.start >= source.length;
    const words = atEnd
      ? 'Something is missing at the end of this expression. Finish it.'
      : `This expression cannot be read from "${source.slice(from, from + 12)}" on. Check signs, quotes and brackets there.`;
    return { code: 'expression.syntax', message: words, from, to };
  }
}

function checkType(
  scope: Scope,
  use: ExpressionUse,
  roots: string[],
  report: (code: string, message: string, from?: number, to?: number) => null,
): ValueType | null {
  const checked = scope.types.knowing(roots).check(use.source);
  if (!checked.valid) {
    const range = checked.error?.range ?? { start: 0, end: use.source.length };
    return report('expression.type', typeWords(checked.error?.summary ?? ''), range.start, range.end);
  }
  const type = checked.type ?? 'dyn';
  if (!(accepted[use.type] as readonly string[]).includes(type) && use.type !== 'dyn')
    return report(
      'expression.type',
      `This gives ${plain(type)}, but ${needed[use.type]} is needed here. ${use.type === 'bool' ? 'Compare it, as in == "YES".' : 'Use another value.'}`,
    );
  if (use.isHole && (type.startsWith('list') || type.startsWith('map') || type.startsWith('$')))
    return report('expression.type', `This gives ${plain(type)}, which cannot be put into a text. Choose one value of it.`);
  return type as ValueType;
}

const accepted = { bool: ['bool', 'dyn'], string: ['string', 'dyn'], number: ['int', 'double', 'dyn'], dyn: [] } as const;
const needed = { bool: 'yes or no', string: 'text', number: 'a number', dyn: 'a value' } as const;
const names: Record<string, string> = {
  string: 'text',
  int: 'a number',
  double: 'a number',
  bool: 'yes or no',
  map: 'a group of values',
  list: 'a list',
  null: 'nothing',
  dyn: 'a value',
};
const plain = (type: string): string =>
  names[type] ??
  (type.startsWith('list')
    ? 'a list'
    : type.startsWith('map') || type.startsWith('$')
      ? 'a group of values'
      : type.includes('Timestamp')
        ? 'a moment'
        : type);

/** The checker's words in ours. */
function typeWords(summary: string): string {
  const overload = /no such overload: (.+?) (\+|-|\*|\/|%|==|!=|<=|>=|<|>|in|&&|\|\|) (.+)$/.exec(summary);
  if (overload) {
    const [, left = '', operator = '', right = ''] = overload;
    const hint =
      operator === '+' && [left, right].includes('string')
        ? ' Use string() around the number, or double() around the text.'
        : ' Compare or combine values of the same kind.';
    return `${operator} does not work between ${plain(left)} and ${plain(right)}.${hint}`;
  }
  const call = /'([^']+)'/.exec(summary);
  if (/overload|function/i.test(summary) && call) return `There is no function ${call[1]}. Check its name and the kinds of its values.`;
  return `${summary.replace(/\.$/, '')}. Check the kinds of the values here.`;
}
