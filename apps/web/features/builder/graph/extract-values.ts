import { type EditRead, editSettings, type Graph, type GraphNode, outputTypes, type TypedFieldType } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { filledInput } from '../../canvas/cards/filled-input.ts';
import type { Border } from './extract-border.ts';
import { nodeOf } from './graph-scope.ts';

/** A value that crosses the border: what it is called there, and where it comes from. */
export interface Carried {
  name: string;
  source: string;
  type: TypedFieldType;
}

/** What the steps read from outside, what is read of them later, and how both sides say it then: new text by the start of the old one. */
export function carriedValues(graph: Graph, { chosen, entry }: Border, callId: string) {
  const sure = sureSteps(graph, entry, chosen);
  const takes = new Map<string, Carried>();
  const gives = new Map<string, Carried>();
  const names = { takes: new Set<string>(), gives: new Set<string>() };
  for (const node of graph.nodes)
    for (const { root, field } of readsOf(node)) {
      const key = keyOf(root, field);
      const type = typeOf(graph, root, field);
      const source = field === null ? root : sourceOf(root, field);
      if (chosen.has(node.id) && isOutside(graph, chosen, root) && !takes.has(key))
        takes.set(key, { name: nameFor(root, field, names.takes), source, type });
      else if (!chosen.has(node.id) && chosen.has(root) && !gives.has(key))
        // A step on a way that was not taken has said nothing.
        gives.set(key, { name: nameFor(root, field, names.gives), source: sure.has(root) ? source : `default(${source}, "")`, type });
    }
  return {
    takes: [...takes.values()],
    gives: [...gives.values()],
    inside: new Map([...takes].map(([key, { name }]) => [key, `trigger.${name}`])),
    outside: new Map([...gives].map(([key, { name }]) => [key, `${callId}.returned.${name}`])),
  };
}

const keyOf = (root: string, field: string | null): string => `${root} ${field ?? ''}`;
const isWord = (text: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
const sourceOf = (root: string, field: string): string => (isWord(field) ? `${root}.${field}` : `${root}[${JSON.stringify(field)}]`);

/** Reads under new names; what is read of a value stays behind it. */
export const readAs =
  (renamed: ReadonlyMap<string, string>): EditRead =>
  ({ root, path, to }) => {
    const [field = null, ...rest] = path;
    const text = renamed.get(keyOf(root, field));
    if (text === undefined) return null;
    return { to, text: rest.reduce(sourceOf, text) };
  };

/** The contact goes with a call; everything else of the caller does not. */
const isOutside = (graph: Graph, chosen: ReadonlySet<string>, root: string): boolean =>
  root === 'trigger' || root === 'run' || (nodeOf(graph, root) !== undefined && !chosen.has(root));

function readsOf(node: GraphNode): { root: string; field: string | null }[] {
  const spec = catalogue.get(node.type);
  const found: { root: string; field: string | null }[] = [];
  if (spec)
    editSettings(spec, node.input, {
      step: (id) => id,
      read: ({ root, path }) => {
        found.push({ root, field: path[0] ?? null });
        return null;
      },
    });
  return found;
}

const types: Readonly<Record<string, TypedFieldType>> = { string: 'text', number: 'number', bool: 'bool', list: 'list', map: 'map' };
function typeOf(graph: Graph, root: string, field: string | null): TypedFieldType {
  const sources = root === 'trigger' ? graph.nodes.filter((node) => catalogue.get(node.type)?.kind === 'trigger') : [nodeOf(graph, root)];
  const found = new Set(sources.map((node) => typeIn(node, field)));
  return found.size === 1 ? ([...found][0] ?? 'any') : 'any';
}
function typeIn(node: GraphNode | undefined, field: string | null): TypedFieldType {
  const spec = catalogue.get(node?.type ?? '');
  if (!node || !spec || field === null) return 'any';
  try {
    const type = outputTypes(spec, filledInput(spec, node.input))[field];
    return typeof type === 'string' ? (types[type] ?? 'any') : 'any';
  } catch {
    return 'any';
  }
}

/** `trigger.from` becomes `triggerFrom`: people read these names in the new workflow. */
function nameFor(root: string, field: string | null, taken: Set<string>): string {
  const word = (field ?? '').replace(/[^A-Za-z0-9]/g, '');
  const base = `${root}${word.slice(0, 1).toUpperCase()}${word.slice(1)}`.slice(0, 36);
  let name = base;
  for (let number = 2; taken.has(name); number += 1) name = `${base}${number}`;
  taken.add(name);
  return name;
}

/** Steps that every run of the part comes by: from the entry on, as long as there is one way. */
function sureSteps(graph: Graph, entry: string, chosen: ReadonlySet<string>): ReadonlySet<string> {
  const sure = new Set<string>();
  for (let at: string | undefined = entry; at !== undefined && chosen.has(at) && !sure.has(at); ) {
    sure.add(at);
    const out = graph.edges.filter((edge) => edge.from === at);
    at = out.length === 1 ? out[0]?.to : undefined;
  }
  return sure;
}
