import type { ValueRead } from '../expression/expression-shape.ts';
import type { ValueType } from '../graph/node-spec.ts';
import { suggest } from '../graph/suggest.ts';
import { containersAround } from './compile-containers.ts';
import type { CompileNode } from './compile-nodes.ts';
import { isTurn } from './compile-turn.ts';
import type { ExpressionUse, Scope } from './expression-use.ts';
import type { Issue } from './issue.ts';

const typeNames = new Set(['int', 'uint', 'double', 'bool', 'string', 'bytes', 'list', 'map', 'type', 'dyn', 'null_type', 'cel']);

/** What is wrong with reading this value at this place, if anything. */
export function readIssue(scope: Scope, use: ExpressionUse, read: ValueRead): Issue | null {
  const { node, types, assigned, nodes, facts } = scope;
  const base = { nodeId: node.id, field: use.field, position: { from: use.from + read.from, to: use.from + read.to } };
  const said = [read.root, ...read.path].join('.');
  if (isTurn(node.id) && nodes.has(read.root))
    return {
      ...base,
      code: 'value.too_early',
      severity: 'error',
      message: `${said} is not there yet: the key is worked out when a run starts. It can read trigger, contact and run.`,
    };
  const fields = types.roots.get(read.root);
  const replace = (by: string): Pick<Issue, 'fix'> => fixText(scope, use, read, by);
  if (!fields) {
    if (typeNames.has(read.root)) return null;
    const near = suggest(read.root, types.roots.keys());
    return {
      ...base,
      code: 'value.unknown',
      severity: 'error',
      message: `There is no value ${said}. ${near ? `Did you mean ${[near, ...read.path].join('.')}?` : 'Choose one from the list of values.'}`,
      ...(near ? replace([near, ...read.path].join('.')) : {}),
    };
  }
  const wrong = unknownField(fields, read.path);
  if (wrong) {
    const near = suggest(wrong.name, wrong.known);
    const better = near ? [read.root, ...read.path.slice(0, wrong.at), near, ...read.path.slice(wrong.at + 1)].join('.') : '';
    return {
      ...base,
      code: 'value.unknown',
      severity: 'error',
      message: `There is no value ${said}. ${near ? `Did you mean ${better}?` : `${titleOf(scope, read.root)} has ${wrong.known.join(', ') || 'no values'}.`}`,
      ...(near ? replace(better) : {}),
    };
  }
  const [first = '', second] = read.path;
  if (read.root === 'contact') {
    if (first === 'fields' && second !== undefined && facts.contactFields && !facts.contactFields.includes(second)) {
      const near = suggest(second, facts.contactFields);
      return {
        ...base,
        code: 'contact.unknown_field',
        severity: 'warning',
        message: `No contact has a field ${second} yet.${near ? ` Did you mean ${near}?` : ''}`,
        ...(near ? replace(`contact.fields.${near}`) : {}),
      };
    }
    return assigned.hasContact(node.id) || read.guarded
      ? null
      : {
          ...base,
          code: 'contact.unset',
          severity: 'warning',
          message: `${said} is empty for a run without a contact. Put Find or create contact before this step.`,
        };
  }
  const inner = insideOf(scope, read.root);
  if (inner) {
    const apart = inner.block === 'each';
    if (!apart && (read.guarded || assigned.isSet(node.id, read.root, first))) return null;
    const fallback = emptyText(fields[first]);
    return {
      ...base,
      code: 'value.inside',
      severity: 'error',
      message: apart
        ? `${said} belongs to one item of ${inner.title}; every item has its own, and none of them can be read out here. Read it inside ${inner.title}.`
        : `${said} is set inside ${inner.title}, and a run can come here without having been there. Read it inside, or write default(${said}, ${fallback}).`,
      ...(apart ? {} : replace(`default(${said}, ${fallback})`)),
    };
  }
  if (read.root === 'run' || read.guarded || assigned.isSet(node.id, read.root, first)) return null;
  const why =
    read.root === node.id
      ? 'a step cannot read its own result before it ran'
      : nodes.has(read.root) && !assigned.isSet(node.id, read.root, '')
        ? `a run can come here without passing ${titleOf(scope, read.root)}`
        : 'a run can come here on a way on which it stays empty';
  const fallback = emptyText(fields[first]);
  return {
    ...base,
    code: 'value.not_set',
    severity: 'error',
    message: `${said} is not always set here: ${why}. ${isTurn(node.id) ? 'Write' : 'Move this step, or write'} default(${said}, ${fallback}).`,
    ...replace(`default(${said}, ${fallback})`),
  };
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

const titleOf = (scope: Scope, root: string): string =>
  scope.nodes.get(root)?.title ?? { trigger: 'The trigger', contact: 'The contact', run: 'The run' }[root] ?? root;

/** The text of a setting, by path; '' when there is none. */
export function textAt(input: unknown, path: string): string {
  let at = input;
  for (const key of path.split('.')) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  return typeof at === 'string' ? at : '';
}

/** Puts `by` in the place of what was read, in the text of the field. */
function fixText(scope: Scope, use: ExpressionUse, read: ValueRead, by: string): Pick<Issue, 'fix'> {
  const text = textAt(scope.node.input, use.field);
  if (text === '') return {};
  const value = text.slice(0, use.from + read.from) + by + text.slice(use.from + read.to);
  return { fix: { kind: 'set', title: `Change to ${by}`, nodeId: scope.node.id, field: use.field, value } };
}
