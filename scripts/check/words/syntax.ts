import { readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

/** A node of the syntax tree (ESTree with TypeScript). */
export interface Syntax {
  type: string;
  start: number;
  end: number;
  name?: unknown;
  value?: unknown;
  key?: unknown;
  callee?: unknown;
  quasis?: unknown;
}
/** A node with what it stands in, innermost last. */
export interface Visit {
  node: Syntax;
  above: readonly Syntax[];
}

export interface Source {
  text: string;
  /** Every node that is read at run time; types are left out. */
  all: Visit[];
  /** What it imports, as it is written. */
  imports: string[];
}

/** Reads a file, once. */
export function visits(file: string): Source {
  const read = sources.get(file) ?? readSource(file);
  sources.set(file, read);
  return read;
}
const sources = new Map<string, Source>();

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const { program, errors, module } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const all: Visit[] = [];
  const walk = (node: Syntax, above: readonly Syntax[]): void => {
    if (isType(node)) return;
    all.push({ node, above });
    const inside = [...above, node];
    for (const [name, value] of Object.entries<unknown>({ ...node })) {
      if (name === 'typeAnnotation' || name === 'typeArguments' || name === 'typeParameters' || name === 'returnType') continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isSyntax(child)) walk(child, inside);
    }
  };
  walk(program, []);
  const imports = module.staticImports.filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType));
  return { text, all, imports: imports.map(({ moduleRequest }) => moduleRequest.value) };
}

export const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** The text of a string literal or of a template without holes. */
export function stringOf(node: unknown): string | undefined {
  if (!isSyntax(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  const pieces = piecesOf(node);
  return pieces?.length === 1 ? pieces[0] : undefined;
}

/** What stands between the holes of a template. */
export function piecesOf(node: Syntax): string[] | undefined {
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  return node.quasis.map((quasi: { value: { cooked?: string; raw: string } }) => quasi.value.cooked ?? quasi.value.raw);
}

/** The name that a call is made by: `userError`, `log.warn`. */
export function calleeOf(node: Syntax): string {
  const callee = node.callee;
  if (!isSyntax(callee)) return '';
  if (callee.type === 'Identifier') return String(callee.name);
  const { object, property }: Syntax & { object?: Syntax; property?: Syntax } = callee;
  return property?.name ? `${object?.name ?? ''}.${property.name}` : '';
}

export const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const isType = ({ type }: Syntax): boolean => (type.startsWith('TS') && !valueTypes.has(type)) || type === 'ImportDeclaration';
/** Kinds of TypeScript that hold a value. */
const valueTypes = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSParameterProperty']);
