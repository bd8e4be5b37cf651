import {
  contactType,
  errorPort,
  type Graph,
  type GraphNode,
  nodeTitle,
  outputTypes,
  type Port,
  portsOf,
  runType,
  type ValueType,
} from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { type Say, valueTitle } from '@signalbox/words/light';
import { filledInput } from '../../canvas/cards/filled-input.ts';

/** A value that a later step may use: `trigger.text`, `reply1.parts`. */
export interface InsertValue {
  path: string;
  /** What it is called: *Text as written*. */
  title: string;
  /** Its kind in words, and as the checker knows it. */
  type: string;
  kind: ValueType;
  /** The title of the step it comes from; of the contact, the run. */
  from: string;
  /** That step; null = what every run has. */
  nodeId: string | null;
}

/** Everything that can be known when a run reaches the step, newest first: earlier steps, what started it, the contact, the run. */
export function insertValues(t: Say, graph: Graph, nodeId: string, own: readonly OwnField[] = []): InsertValue[] {
  const before = waysBefore(graph, nodeId);
  const found = collected(t);
  const order = [...before.keys()];
  const steps = graph.nodes
    .filter((node) => before.has(node.id))
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
    .sort((one, other) => Number(isTrigger(one)) - Number(isTrigger(other)));
  for (const node of steps) {
    const spec = catalogue.get(node.type);
    const ways = before.get(node.id);
    if (!spec || !ways) continue;
    const input = filledInput(spec, node.input);
    const ports = portsOf(spec, input).filter((port) => (ways === 'all' ? port.name !== errorPort.name : ways.has(port.name)));
    for (const [field, type] of Object.entries(tried(() => outputTypes(spec, input))))
      if (ports.some((port) => sets(port, field)) || (isTrigger(node) && field !== 'error')) found.addOf(node, field, type);
  }
  return found.withContact(own);
}

/** A field that the account has given its contacts. */
export interface OwnField {
  key: string;
  title: string;
  type: string;
  hidden: boolean;
}
const ownKinds: Readonly<Record<string, ValueType>> = { number: 'double', boolean: 'bool' };

/** What is known the moment a run starts: nothing but what started it, the contact and the run. */
export function startValues(t: Say, graph: Graph): InsertValue[] {
  const found = collected(t);
  for (const node of graph.nodes) {
    const spec = catalogue.get(node.type);
    if (spec?.kind !== 'trigger') continue;
    for (const [field, type] of Object.entries(tried(() => outputTypes(spec, filledInput(spec, node.input)))))
      found.addOf(node, field, type);
  }
  return found.withContact();
}

const isTrigger = (node: GraphNode): boolean => catalogue.get(node.type)?.kind === 'trigger';

interface Source {
  root: string;
  from: string;
  type: string;
  nodeId: string | null;
  node?: GraphNode;
}

function collected(t: Say) {
  const found = new Map<string, InsertValue>();
  const add = (source: Source, fields: readonly string[], kind: ValueType) => {
    const { root, from, nodeId, type, node } = source;
    const path = [root, ...fields].join('.');
    if (found.has(path)) return;
    const title = (node && ownTitle(node, fields.at(-1) ?? '')) ?? valueTitle(t, fields, type);
    found.set(path, { path, title, type: typeWord(t, kind), kind, from, nodeId });
    if (typeof kind === 'object') for (const [field, inner] of Object.entries(kind)) add(source, [...fields, field], inner);
  };
  const addOf = (node: GraphNode, field: string, kind: ValueType) => {
    const spec = catalogue.get(node.type);
    const isStart = spec?.kind === 'trigger';
    const from = isStart ? t('form.from.trigger') : node.title || (spec ? nodeTitle(t, spec) : node.type);
    const source = { root: isStart ? 'trigger' : node.id, from, type: node.type, nodeId: node.id, node };
    if (field === 'error') for (const part of ['message', 'code']) add(source, ['error', part], 'string');
    else add(source, [field], kind);
  };
  const addOwn = ({ key, title, type, hidden }: OwnField) => {
    const [path, kind] = [`contact.fields.${key}`, ownKinds[type] ?? 'string'];
    if (!hidden) found.set(path, { path, title, type: typeWord(t, kind), kind, from: t('form.from.contact'), nodeId: null });
  };
  const withContact = (own: readonly OwnField[] = []) => {
    const roots = [
      ['contact', contactType],
      ['run', runType],
    ] as const;
    for (const [root, types] of roots)
      for (const [field, kind] of Object.entries(types))
        if (field !== 'fields') add({ root, from: t(`form.from.${root}`), type: root, nodeId: null }, [field], kind);
        else for (const one of own) addOwn(one);
    return [...found.values()];
  };
  return { addOf, withContact };
}

/** Where a person gave a value its name, they may have said beside it what it is called. */
function ownTitle({ input }: GraphNode, name: string): string | undefined {
  for (const rows of Object.values(input))
    if (Array.isArray(rows))
      for (const row of rows as unknown[])
        if (isNamed(row) && row.name === name && typeof row.title === 'string' && row.title.trim() !== '') return row.title;
  return undefined;
}
const isNamed = (row: unknown): row is { name: unknown; title?: unknown } => typeof row === 'object' && row !== null && 'name' in row;

/** Whether a field is known behind a port: what it sets, and an error only behind the error port. */
const sets = (port: Port, field: string): boolean =>
  port.sets ? port.sets.includes(field) : (field === 'error') === (port.name === errorPort.name);

type Ways = ReadonlySet<string> | 'all';

/**
 * The steps that a run may have been at before, with the ports it may have left them by. Tracks do not cross the border of a
 * frame, so a body of runs of its own (for each) is not found from outside; that of while and try belongs to the run and is.
 */
function waysBefore(graph: Graph, nodeId: string): ReadonlyMap<string, Ways> {
  const found = new Map<string, Set<string>>();
  const open = [nodeId];
  const seen = new Set<string>();
  // Step by step backwards, so that what lies nearest is found first.
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const edge of graph.edges) {
      if (edge.to !== at) continue;
      found.set(edge.from, new Set([...(found.get(edge.from) ?? []), edge.port]));
      open.push(edge.from);
      open.push(...endsOfBody(graph, edge.from, edge.port));
    }
  }
  const ways = new Map<string, Ways>(found);
  for (const id of seen) if (id !== nodeId && !ways.has(id)) ways.set(id, 'all');
  return ways;
}

/** What comes after a while or a try has been through its body. */
function endsOfBody(graph: Graph, id: string, port: string): string[] {
  const node = graph.nodes.find((one) => one.id === id);
  const spec = node && catalogue.get(node.type);
  if (!node || (spec?.block !== 'loop' && spec?.block !== 'try')) return [];
  if (portsOf(spec, filledInput(spec, node.input)).some((one) => one.name === port && one.inside)) return [];
  return bodyOf(graph, node).map((inner) => inner.id);
}
const bodyOf = (graph: Graph, frame: GraphNode): GraphNode[] => graph.nodes.filter((node) => node.within === frame.id);

const tried = (read: () => Record<string, ValueType>): Record<string, ValueType> => {
  try {
    return read();
  } catch {
    return {};
  }
};

/** The type of a value in words: `list<string>` is a list. */
export const typeWord = (t: Say, type: ValueType): string =>
  typeof type === 'string' ? (t.find(`form.type.${type.split('<')[0]}`) ?? type) : t('form.type.map');
