import type { ASTNode } from '@marcbachmann/cel-js';

/** A value that an expression reads: `reply.value` is root `reply`, path ['value']. */
export interface ValueRead {
  root: string;
  path: string[];
  from: number;
  to: number;
  /** Inside `default()` or `has()`: may be missing. */
  guarded: boolean;
}
export interface ExpressionShape {
  reads: ValueRead[];
  /** The first forbidden form, if any. */
  forbidden: { why: 'nested' | 'pattern' | 'bind' | 'zero' | 'unfinished'; from: number; to: number } | null;
  /** Calls that read nothing, so that their result is known already: `timestamp("2026-01-01T00:00:00Z")`. */
  fixed: { from: number; to: number }[];
}

/** What an expression reads, and whether its cost is bounded. */
export function expressionShape(ast: ASTNode): ExpressionShape {
  const shape: ExpressionShape = { reads: [], forbidden: null, fixed: [] };
  visit(ast, { bound: new Set(), guarded: false, loops: 0 }, shape);
  return shape;
}

interface Scope {
  bound: ReadonlySet<string>;
  guarded: boolean;
  loops: number;
}

const loopMacros = new Set(['map', 'filter', 'all', 'exists', 'exists_one']);
// Loops over lists inside loops over lists multiply; one level keeps the cost linear in the size of the data.
const maxLoops = 1;

function visit(node: ASTNode, scope: Scope, shape: ExpressionShape): void {
  const read = asRead(node);
  if (read) {
    if (!scope.bound.has(read.root)) shape.reads.push({ ...read, guarded: scope.guarded });
    return;
  }
  if (scope.loops > 0 && grows(node) && readsOuter(node, scope.bound)) forbid(shape, 'nested', node);
  switch (node.op) {
    case 'value':
    case 'id':
      return;
    case '.':
    case '.?':
      visit(node.args[0], scope, shape);
      return;
    case 'call': {
      const [name, args] = node.args;
      if (name === 'matches') forbid(shape, 'pattern', node);
      if (name === 'choose') forbid(shape, 'unfinished', node);
      if (args.length > 0 && args.every((arg) => arg.op === 'value')) shape.fixed.push({ from: node.start, to: node.end });
      for (const [index, arg] of args.entries())
        visit(arg, { ...scope, guarded: scope.guarded || name === 'has' || (name === 'default' && index === 0) }, shape);
      return;
    }
    case 'rcall':
      visitMethod(node, scope, shape);
      return;
    case 'map':
      for (const [key, value] of node.args) {
        visit(key, scope, shape);
        visit(value, scope, shape);
      }
      return;
    case '!_':
    case '-_':
      visit(node.args, scope, shape);
      return;
    case '/':
    case '%':
      if (node.args[1].op === 'value' && Number(node.args[1].args) === 0) forbid(shape, 'zero', node);
      visit(node.args[0], scope, shape);
      visit(node.args[1], scope, shape);
      return;
    default:
      for (const arg of node.args) visit(arg, scope, shape);
  }
}

function visitMethod(node: ASTNode & { op: 'rcall' }, scope: Scope, shape: ExpressionShape): void {
  const [name, receiver, args] = node.args;
  if (name === 'matches') forbid(shape, 'pattern', node);
  const first = args[0];
  const isLoop = loopMacros.has(name) && args.length > 1;
  if (name === 'bind') forbid(shape, 'bind', node);
  if (isLoop && node.args[1].op === '+') forbid(shape, 'nested', receiver);
  visit(receiver, scope, shape);
  if (!isLoop || first?.op !== 'id') {
    for (const arg of args) visit(arg, scope, shape);
    return;
  }
  const loops = scope.loops + 1;
  if (loops > maxLoops) forbid(shape, 'nested', node);
  const inner = { ...scope, bound: new Set([...scope.bound, first.args]), loops };
  for (const arg of args.slice(1)) visit(arg, inner, shape);
}

const growing = new Set([
  'upper',
  'lower',
  'trim',
  'string',
  'bytes',
  'split',
  'join',
  'substring',
  'upperAscii',
  'lowerAscii',
  'json',
  'hex',
  'base64',
  'replace',
  'urlEncode',
  'xmlEscape',
  'jsonString',
]);
/** Makes new text or lists out of its operands. For each item of a list that is fine with the item, not with a large value from outside. */
function grows(node: ASTNode): boolean {
  return node.op === '+' || (node.op === 'call' && growing.has(node.args[0])) || (node.op === 'rcall' && growing.has(node.args[0]));
}

function readsOuter(node: ASTNode, bound: ReadonlySet<string>): boolean {
  const inside: ExpressionShape = { reads: [], forbidden: null, fixed: [] };
  visit(node, { bound, guarded: false, loops: 0 }, inside);
  return inside.reads.length > 0;
}

function forbid(shape: ExpressionShape, why: NonNullable<ExpressionShape['forbidden']>['why'], node: ASTNode): void {
  shape.forbidden ??= { why, from: node.start, to: node.end };
}

const plainRead = /^[a-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)+$/;
const words =
  /\.(?:in|as|true|false|null|break|const|continue|else|for|function|if|import|let|loop|package|namespace|return|var|void|while)(?:\.|$)/;

/** `reply.value` and nothing else, which is what most holes are: told from the text, without parsing it. */
export function plainReadOf(source: string): ValueRead | null {
  if (!plainRead.test(source) || words.test(source)) return null;
  const [root = '', ...path] = source.split('.');
  return { root, path, from: 0, to: source.length, guarded: false };
}

/** The value that an expression consists of, when it does nothing but read one. */
export const wholeRead = (ast: ASTNode): Pick<ValueRead, 'root' | 'path'> | null => asRead(ast);

/** `a.b.c` and `a["b"]` as one read. */
function asRead(node: ASTNode): Omit<ValueRead, 'guarded'> | null {
  if (node.op === 'id') return { root: node.args, path: [], from: node.start, to: node.end };
  if (node.op === '.') {
    const base = asRead(node.args[0]);
    return base && { ...base, path: [...base.path, node.args[1]], to: node.end };
  }
  if (node.op === '[]') {
    const [object, key] = node.args;
    const base = asRead(object);
    return base && key.op === 'value' && typeof key.args === 'string' ? { ...base, path: [...base.path, key.args], to: node.end } : null;
  }
  return null;
}
