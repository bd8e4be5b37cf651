import { ParseError, type ParseResult } from '@marcbachmann/cel-js';
import { type ErrorFacts, word } from '@signalbox/words/light';
import { namedLabels } from '../conditions/named-labels.ts';
import { expressionLimits, runtimeParse } from '../expression/cel.ts';
import { valueTypeOf } from '../expression/element-type.ts';
import { expressionShape, plainReadOf, type ValueRead, wholeRead } from '../expression/expression-shape.ts';
import type { ValueType } from '../graph/node-spec.ts';
import { readIssue, textAt } from './check-read.ts';
import { fitsHere } from './expression-fit.ts';
import type { ExpressionUse, ReportAt, Scope } from './expression-use.ts';
import { finding } from './finding.ts';
import { typeFinding } from './type-finding.ts';
import { unknownLabel } from './unknown-label.ts';

/** Checks one expression at the place where it stands: bounds, syntax, names, assignment, types. Returns its type when all is well. */
export function checkExpression(scope: Scope, use: ExpressionUse): ValueType | null {
  const report: ReportAt = (found, from = 0, to = use.source.length) => {
    scope.issues.push({
      ...found,
      severity: 'error',
      nodeId: scope.node.id,
      field: use.field,
      position: { from: use.from + from, to: use.from + to },
    });
    return null;
  };
  if (use.source === '') return emptyHole(scope, use);
  if (use.source.length > expressionLimits.length) return report(finding('expression.too_large.long', { most: expressionLimits.length }));
  const plain = plainReadOf(use.source);
  const known = plain && scope.types.typeAt(plain.root, plain.path);
  if (plain && known !== undefined) {
    noteRead(scope, plain);
    const issue = readIssue(scope, use, plain);
    if (issue) scope.issues.push(issue);
    return fitsHere(use, typeof known === 'string' ? known : 'map', report) ? known : null;
  }
  const parsed = parse(use.source);
  if ('found' in parsed) return report(parsed.found, parsed.from, parsed.to);
  const shape = expressionShape(parsed.result.ast);
  if (shape.forbidden) return report(finding(forbidden[shape.forbidden.why]), shape.forbidden.from, shape.forbidden.to);
  for (const read of shape.reads) noteRead(scope, read);
  const found = shape.reads.flatMap((read) => readIssue(scope, use, read) ?? []);
  scope.issues.push(...found);
  if (found.some((issue) => issue.severity === 'error' && issue.code !== 'value.not_set')) return null;
  checkLabels(scope, use);
  const type = checkType(scope, use, { roots: shape.reads.map((read) => read.root), whole: wholeRead(parsed.result.ast), report });
  if (type === null) return null;
  for (const { from, to } of [...shape.fixed, ...(shape.reads.length === 0 ? [{ from: 0, to: use.source.length }] : [])])
    if (fails(use.source.slice(from, to))) return report(finding('expression.fails', { source: use.source.slice(from, to) }), from, to);
  return type;
}

/** Groups and tags that the expression asks for by name. */
function checkLabels(scope: Scope, use: ExpressionUse): void {
  for (const { kind, name, from, to } of namedLabels(use.source)) {
    const unknown = unknownLabel(scope, { kind, name });
    if (!unknown) continue;
    const { near, ...found } = unknown;
    const position = { from: use.from + from, to: use.from + to };
    const base = { nodeId: scope.node.id, field: use.field };
    const text = textAt(scope.node.input, use.field);
    const value = `${text.slice(0, position.from)}${JSON.stringify(near?.name)}${text.slice(position.to)}`;
    scope.issues.push({ ...found, ...base, position, ...(near ? { fix: { kind: 'set', title: near.title, ...base, value } } : {}) });
  }
}

function noteRead({ nodes, reads, triggerReads }: Scope, { root, path: [field] }: ValueRead): void {
  if (nodes.has(root)) reads.add(root);
  if (field !== undefined && (root === 'trigger' || nodes.get(root)?.spec.kind === 'trigger')) triggerReads.add(field);
}

function emptyHole(scope: Scope, use: ExpressionUse): null {
  const text = textAt(scope.node.input, use.field);
  const from = text.lastIndexOf('{{', use.from);
  const to = text.indexOf('}}', use.from) + 2;
  scope.issues.push({
    ...finding('expression.empty'),
    severity: 'error',
    nodeId: scope.node.id,
    field: use.field,
    position: { from, to },
    fix: {
      kind: 'set',
      title: word('fixes.removeBraces'),
      nodeId: scope.node.id,
      field: use.field,
      value: `${text.slice(0, from).trimEnd()}${text.slice(to)}`,
    },
  });
  return null;
}

/** What reads nothing fails now as it would in every run. */
function fails(source: string): boolean {
  try {
    runtimeParse(source)({});
    return false;
  } catch {
    return true;
  }
}

const forbidden = {
  nested: 'expression.too_large.nested',
  bind: 'expression.too_large.bind',
  zero: 'expression.fails.zero',
  pattern: 'expression.too_large.pattern',
  unfinished: 'condition.unfinished',
} as const;

type Parsed = { result: ParseResult } | { found: ErrorFacts; from: number; to: number };
function parse(source: string): Parsed {
  try {
    return { result: runtimeParse(source) };
  } catch (error) {
    if (!(error instanceof ParseError)) return { found: finding('expression.syntax'), from: 0, to: source.length };
    const range = error.range ?? { start: 0, end: source.length };
    const from = Math.min(range.start, Math.max(0, source.length - 1));
    const to = Math.max(range.end, from + 1);
    if (/limit|exceed|max/i.test(`${error.code} ${error.summary}`))
      return { found: finding('expression.too_large'), from: 0, to: source.length };
    const atEnd = range.start >= source.length;
    const found = atEnd ? finding('expression.syntax.end') : finding('expression.syntax.from', { rest: source.slice(from, from + 12) });
    return { found, from, to };
  }
}

function checkType(
  scope: Scope,
  use: ExpressionUse,
  { roots, whole, report }: { roots: string[]; whole: ReturnType<typeof wholeRead>; report: ReportAt },
): ValueType | null {
  const { types } = scope;
  const checked = types.check(use.source, roots);
  if ('error' in checked) {
    const range = checked.error.range ?? { start: 0, end: use.source.length };
    return report(typeFinding(checked.error.summary), range.start, range.end);
  }
  if (!checked.types.every((type) => fitsHere(use, type, report))) return null;
  const [type = 'dyn', ...others] = checked.types;
  if (others.length > 0) return 'dyn';
  return (whole && types.typeAt(whole.root, whole.path)) ?? valueTypeOf(type);
}
