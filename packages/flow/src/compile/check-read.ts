import { type ErrorFacts, type TitledValue, type Value, type Word, word } from '@signalbox/words/light';
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
  const titled = titledIn(scope, said);
  if (isTurn(node.id) && nodes.has(read.root))
    return {
      ...base,
      ...finding('value.too_early', { value: titled }),
      severity: 'error',
    };
  const fields = types.roots.get(read.root);
  const replace = (by: string): Pick<Issue, 'fix'> =>
    fixText(scope, { use, read, by, title: word('fixes.use', { value: titledIn(scope, by) }) });
  const whenEmpty = (by: string, fallback: string): Pick<Issue, 'fix'> =>
    fixText(scope, { use, read, by, title: word('fixes.useWhenEmpty', { fallback: fallbackWord(fallback) }) });
  if (!fields) {
    if (typeNames.has(read.root)) return null;
    const near = suggest(read.root, types.roots.keys());
    if (!near) return { ...base, ...finding('value.unknown', { value: said }), severity: 'error' };
    const better = [near, ...read.path].join('.');
    return {
      ...base,
      ...finding('value.unknown.near', { value: said, near: titledIn(scope, better) }),
      severity: 'error',
      ...replace(better),
    };
  }
  const wrong = unknownField(fields, read.path);
  if (wrong) {
    const near = suggest(wrong.name, wrong.known);
    const better = near ? [read.root, ...read.path.slice(0, wrong.at), near, ...read.path.slice(wrong.at + 1)].join('.') : '';
    const owner = ownerOf(scope, read.root);
    const found = near
      ? finding('value.unknown.near', { value: said, near: titledIn(scope, better) })
      : wrong.known.length > 0
        ? finding('value.unknown.has', { value: said, owner, known: knownIn(scope, read, wrong) })
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
    return assigned.hasContact(node.id) || read.guarded || use.ofEach
      ? null
      : { ...base, ...finding('contact.unset', { value: titled }), severity: 'warning' };
  }
  const inner = insideOf(scope, read.root);
  if (inner) {
    const apart = inner.block === 'each';
    if (!apart && (read.guarded || assigned.isSet(node.id, read.root, first))) return null;
    const fallback = emptyText(fields[first]);
    const found = apart
      ? finding('value.inside.item', { value: titled, container: inner.title })
      : finding('value.inside', { value: titled, container: inner.title, fallback: fallbackWord(fallback) });
    return { ...base, ...found, severity: 'error', ...(apart ? {} : whenEmpty(`default(${said}, ${fallback})`, fallback)) };
  }
  if (read.root === 'run' || read.guarded || assigned.isSet(node.id, read.root, first)) return null;
  const fallback = emptyText(fields[first]);
  return {
    ...base,
    ...notSet(scope, read, { value: titled, fallback: fallbackWord(fallback) }),
    severity: 'error',
    ...whenEmpty(`default(${said}, ${fallback})`, fallback),
  };
}

function notSet({ node, nodes, assigned }: Scope, { root }: ValueRead, { value, fallback }: { value: Value; fallback: Value }): ErrorFacts {
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

/** What stands for nothing, in words. */
const fallbackWord = (fallback: string): Value =>
  fallback === '""'
    ? word('kinds.fallback.text')
    : fallback === '[]'
      ? word('kinds.fallback.list')
      : fallback === 'false'
        ? word('kinds.fallback.no')
        : fallback;

/** A value by its title: people know *Temperature*, not the path. */
function titledIn({ nodes }: Scope, path: string): TitledValue | string {
  const [root = '', ...rest] = path.split('.');
  if (rest.length === 0) return path;
  const trigger = [...nodes.values()].find(({ spec }) => spec.kind === 'trigger');
  return { titleOf: path, type: root === 'trigger' ? (trigger?.spec.type ?? '') : (nodes.get(root)?.spec.type ?? root) };
}
const knownIn = (scope: Scope, { root, path }: ValueRead, { known, at }: { known: readonly string[]; at: number }) =>
  known.map((name) => titledIn(scope, [root, ...path.slice(0, at), name].join('.')));

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
function fixText(
  scope: Scope,
  { use, read, by, title }: { use: ExpressionUse; read: ValueRead; by: string; title: Word },
): Pick<Issue, 'fix'> {
  const text = textAt(scope.node.input, use.field);
  if (text === '') return {};
  const value = text.slice(0, use.from + read.from) + by + text.slice(use.from + read.to);
  return { fix: { kind: 'set', title, nodeId: scope.node.id, field: use.field, value } };
}
