import type { ASTNode } from '@marcbachmann/cel-js';
import { runtimeParse } from '../expression/cel.ts';
import type { Condition, ConditionItem, ConditionRow, ConditionText, Join } from './condition.ts';
import { keptWhy } from './kept-why.ts';
import { isSame } from './match-form.ts';
import { readRow, type TypeOf } from './read-row.ts';

/**
 * An expression as rows. What rows can say comes back as rows, the rest as text with the reason. null = it is no expression at all, which only
 * its text can show.
 */
export function readCondition(text: string, typeOf: TypeOf = () => undefined): Condition | null {
  if (text.trim() === '') return { join: 'and', items: [] };
  const ast = parsed(text);
  if (!ast) return null;
  const join = joinOf(ast) ?? 'and';
  const items = flat(ast, join).map((node) => readItem(text, node, { join, typeOf }));
  // A part of which the text cannot be told apart from the rest.
  return items.some((item) => item === null) ? { join: 'and', items: [kept(text, ast)] } : { join, items: items as ConditionItem[] };
}

const joins: Readonly<Record<string, Join>> = { '&&': 'and', '||': 'or' };
const joinOf = (node: ASTNode): Join | null => joins[node.op] ?? null;

function flat(node: ASTNode, join: Join): ASTNode[] {
  if ((node.op !== '&&' && node.op !== '||') || joins[node.op] !== join) return [node];
  return node.args.flatMap((part) => flat(part, join));
}

function readItem(text: string, node: ASTNode, { typeOf }: { join: Join; typeOf: TypeOf }): ConditionItem | null {
  const inner = joinOf(node);
  if (!inner) return readLeaf(text, node, typeOf);
  const items = flat(node, inner).map((part) => readLeaf(text, part, typeOf));
  return items.some((item) => item === null) ? null : { kind: 'group', join: inner, items: items as (ConditionRow | ConditionText)[] };
}

function readLeaf(text: string, node: ASTNode, typeOf: TypeOf): ConditionRow | ConditionText | null {
  const row = readRow(node, typeOf);
  if (row) return row;
  const own = sourceOf(text, node);
  return own === null ? null : kept(own, node);
}

/** The text of a part. Brackets at its ends do not count to a part of the syntax, so they are taken in until it reads the same. */
function sourceOf(text: string, node: ASTNode): string | null {
  const { start, end } = node;
  for (let from = start; from >= 0; from -= 1) {
    if (from < start && !/[\s(]/.test(text[from] ?? '')) return null;
    for (let to = end; to <= text.length; to += 1) {
      if (to > end && !/[\s)]/.test(text[to - 1] ?? '')) break;
      const again = parsed(text.slice(from, to));
      if (again && isSame(again, node)) return text.slice(from, to);
    }
  }
  return null;
}

const kept = (text: string, node: ASTNode): ConditionText => ({ kind: 'text', text: text.trim(), ...keptWhy(node) });

function parsed(text: string): ASTNode | null {
  try {
    return runtimeParse(text).ast;
  } catch {
    return null;
  }
}
