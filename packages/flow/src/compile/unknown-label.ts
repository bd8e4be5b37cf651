import { type Word, word } from '@signalbox/words/light';
import { suggest } from '../graph/suggest.ts';
import { type FieldSchema, inputSchemaOf } from '../graph/value-types.ts';
import type { CompileFacts } from './compile-facts.ts';
import type { Scope } from './expression-use.ts';
import { finding } from './finding.ts';
import type { Issue } from './issue.ts';
import { isAsked } from './outside-names.ts';
import type { CompileNode } from './read-nodes.ts';

interface Label {
  kind: 'group' | 'tag';
  name: string;
  /** What becomes of it when there is none. */
  named?: FieldSchema['named'];
}
/** With the name that was meant, where one is close. */
type Found = Omit<Issue, 'nodeId' | 'field' | 'fix'> & { near?: { name: string; title: Word } };

/** What there is to say about a group or tag that the account does not have; null = nothing. */
export function unknownLabel({ facts, nodes }: Pick<Scope, 'facts' | 'nodes'>, { kind, name, named }: Label): Found | null {
  const known = facts[lists[kind]];
  if (!known || !isAsked(facts, lists[kind], name) || known.includes(name)) return null;
  const near = suggest(name, known);
  const correction = near ? { near: { name: near, title: word('fixes.changeTo', { value: near }) } } : {};
  if (named === 'makes') return near ? { ...finding(`${kind}.new`, { name, near }), severity: 'warning', ...correction } : null;
  if ([...nodes.values()].some((node) => makes(node, { kind, name }))) return null;
  return {
    ...finding(`${kind}.unknown`, { name }),
    severity: named === 'needs' ? 'error' : 'warning',
    create: { kind, name: name.trim() },
    ...correction,
  };
}

const lists = { group: 'groups', tag: 'tags' } as const satisfies Record<Label['kind'], keyof CompileFacts>;

/** Whether a run may make it before it is asked for. */
const makes = ({ spec, input, off }: CompileNode, { kind, name }: Label): boolean =>
  !off &&
  Object.entries(inputSchemaOf(spec).properties ?? {}).some(([field, { ui, named }]) => {
    const value = input[field];
    return named === 'makes' && ui === kind && typeof value === 'string' && value.trim().toLowerCase() === name.trim().toLowerCase();
  });
