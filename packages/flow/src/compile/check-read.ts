import { type ErrorFacts, type Value, word } from '@signalbox/words/light';
import type { ValueRead } from '../expression/expression-shape.ts';
import type { ValueType } from '../graph/node-spec.ts';
import { suggest } from '../graph/suggest.ts';
import { containersAround } from './check-containers.ts';
import type { ExpressionUse, Scope } from './expression-use.ts';
import { finding } from './finding.ts';
import { isTurn } from './insert-turns.ts';
import type { Issue } from './issue.ts';
import type { CompileNode } from './read-nodes.ts';

const typeNames = new Set(['int', 'uint', 'double', 'bool', 'string', 'bytes', 'list', 'map', 'type', 'dyn', 'null_type', 'cel']);

/** What is wrong with reading this value at this place, if anything. */
export function readIssue(scope: Scope, use: ExpressionUse, read: ValueRead): Issue | null {
  const { node, types, assigned, nodes, facts } = scope;
  const base = { nodeId: node.id, field: use.field, position: { from: use.from + read.from, to: use.from + read.to } };
  const said = [read.root, ...read.path].join('.');
  if (isTurn(node.id) && nodes.has(read.root))
    return {
      ...base,
      ...finding('value.too_early', { value: said }),
      severity: 'error',
    };
  const fields = types.roots.get(read.root);
  const replace = (by: string): Pick<Issue, 'fix'> => fixText(scope, { use, read, by });
  if (!fields) {
    if (typeNames.has(read.root)) return null;
    const near = suggest(read.root, types.roots.keys());
    if (!near) return { ...base, ...finding('value.unknown', { value: said }), severity: 'error' };
    const better = [near, ...read.path].join('.');
    return { ...base, ...finding('value.unknown.near', { value: said, near: better }), severity: 'error', ...replace(better) };
  }
  const wrong = unknownField(fields, read.path);
  if (wrong) {
    const near = suggest(wrong.name, wrong.known);
    const better = near ? [read.root, ...read.path.slice(0, wrong.at), near, ...read.path.slice(wrong.at + 1)].join('.') : '';
    const owner = ownerOf(scope, read.root);
    const known = wrong.known.join(', ');
    const found = near
      ? finding('value.unknown.near', { value: said, near: better })
      : known
        ? finding('value.unknown.has', { value: said, owner, known })
        : finding('value.unknown.none', { value: said, owner });
    return { ...base, ...found, severity: 'error', ...(near ? replace(better) : {}) };
  }
  const [first = '', second] = read.path;
  if (read.root === 'contact') {
    if (first === 'fields' && second !== undefined && facts.contactFields && !facts.contactFields.includes(second)) {
      const near = suggest(second, facts.contactFields);
      const found = near
        ? finding('contact.unknown_field.near', { field: second, near })
        : finding('contact.unknown_field', { field: second });
      return { ...base, ...found, severity: 'warning', ...(near ? replace(`contact.fields.${near}`) : {}) };
    }
    return assigned.hasContact(node.id) || read.guarded
      ? null
      : { ...base, ...finding('contact.unset', { value: said }), severity: 'warning' };
  }
  const inner = insideOf(scope, read.root);
  if (inner) {
    const apart = inner.block === 'each';
    if (!apart && (read.guarded || assigned.isSet(node.id, read.root, first))) return null;
    const fallback = emptyText(fields[first]);
    const found = apart
      ? finding('value.inside.item', { value: said, container: inner.title })
      : finding('value.inside', { value: said, container: inner.title, fallback });
    return { ...base, ...found, severity: 'error', ...(apart ? {} : replace(`default(${said}, ${fallback})`)) };
  }
  if (read.root === 'run' || read.guarded || assigned.isSet(node.id, read.root, first)) return null;
  const fallback = emptyText(fields[first]);
  return { ...base, ...notSet(scope, read, { value: said, fallback }), severity: 'error', ...replace(`default(${said}, ${fallback})`) };
}

function notSet(
  { node, nodes, assigned }: Scope,
  { root }: ValueRead,
  { value, fallback }: { value: string; fallback: string },
): ErrorFacts {
  if (isTurn(node.id)) return finding('value.not_set.key', { value, fallback });
  if (root === node.id) return finding('value.not_set.own', { value, fallback });
  const source = nodes.get(root);
  return source && !assigned.isSet(node.id, root, '')
    ? finding('value.not_set.past', { value, step: source.title, fallback })
    : finding('value.not_set', { value, fallback });
}

/** The nearest container that holds the step of this value and not the reader. */
function insideOf({ nodes, around }: Scope, root: string): CompileNode | undefined {
  const apart = containersAround(nodes.get(root), nodes).filter((one) => !around.includes(one));
  return apart.find((one) => one.block === 'each') ?? apart[0];
}

const emptyText = (type: ValueType | undefined): string =>
  type === 'double' ? '0' : type === 'bool' ? 'false' : typeof type === 'string' && type.startsWith('list') ? '[]' : '""';

function unknownField(fields: Record<string, ValueType>, path: readonly string[]): { name: string; known: string[]; at: number } | null {
  let type: ValueType | undefined = fields;
  for (const [at, name] of path.entries()) {
    if (typeof type !== 'object') return null;
    if (!Object.hasOwn(type, name)) return { name, known: Object.keys(type), at };
    type = type[name];
  }
  return null;
}

const ownerOf = (scope: Scope, root: string): Value =>
  scope.nodes.get(root)?.title ?? (root === 'trigger' || root === 'contact' || root === 'run' ? word(`kinds.owner.${root}`) : root);

/** The text of a setting, by path; '' when there is none. */
export function textAt(input: unknown, path: string): string {
  let at = input;
  for (const key of path.split('.')) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return typeof at === 'string' ? at : '';
}

/** Puts `by` in the place of what was read, in the text of the field. */
function fixText(scope: Scope, { use, read, by }: { use: ExpressionUse; read: ValueRead; by: string }): Pick<Issue, 'fix'> {
  const text = textAt(scope.node.input, use.field);
  if (text === '') return {};
  const value = text.slice(0, use.from + read.from) + by + text.slice(use.from + read.to);
  return { fix: { kind: 'set', title: word('fixes.changeTo', { value: by }), nodeId: scope.node.id, field: use.field, value } };
}
