import type { ASTNode } from '@marcbachmann/cel-js';

/** An expression and all its parts. */
export function everyNode(node: ASTNode): ASTNode[] {
  const parts = (part: unknown): ASTNode[] => (isNode(part) ? everyNode(part) : Array.isArray(part) ? part.flatMap(parts) : []);
  return [node, ...parts(node.args)];
}
export const isNode = (part: unknown): part is ASTNode => typeof part === 'object' && part !== null && 'op' in part;
