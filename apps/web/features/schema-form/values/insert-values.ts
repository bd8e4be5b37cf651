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
import type { Say } from '@signalbox/words/light';
import { filledInput } from '../../canvas/cards/filled-input.ts';

/** A value that a later step may use: `trigger.text`, `reply1.parts`. */
export interface InsertValue {
  path: string;
  type: string;
  from: string;
}

/** Everything that can be known when a run reaches the step: what started it, earlier steps, the contact, the run. */
export function insertValues(t: Say, graph: Graph, nodeId: string): InsertValue[] {
  const before = waysBefore(graph, nodeId);
  const found = collected(t);
  for (const node of graph.nodes) {
    const spec = catalogue.get(node.type);
    const ways = before.get(node.id);
    if (!spec || !ways) continue;
    const input = filledInput(spec, node.input);
    const isTrigger = spec.kind === 'trigger';
    const ports = portsOf(spec, input).filter((port) => (ways === 'all' ? port.name !== errorPort.name : ways.has(port.name)));
    for (const [field, type] of Object.entries(tried(() => outputTypes(spec, input)))) {
      if (!ports.some((port) => sets(port, field)) && !(isTrigger && field !== 'error')) continue;
      const from = isTrigger ? t('form.from.trigger') : `${node.title || nodeTitle(t, spec)} (${node.id})`;
      const root = isTrigger ? 'trigger' : node.id;
      if (field === 'error') for (const part of ['message', 'code']) found.add(`${root}.error.${part}`, 'string', from);
      else found.add(`${root}.${field}`, type, from);
    }
  }
  return found.withContact();
}

/** What is known the moment a run starts: nothing but what started it, the contact and the run. */
export function startValues(t: Say, graph: Graph): InsertValue[] {
  const found = collected(t);
  for (const node of graph.nodes) {
    const spec = catalogue.get(node.type);
    if (spec?.kind !== 'trigger') continue;
    for (const [field, type] of Object.entries(tried(() => outputTypes(spec, filledInput(spec, node.input)))))
      found.add(`trigger.${field}`, type, t('form.from.trigger'));
  }
  return found.withContact();
}

function collected(t: Say) {
  const found = new Map<string, InsertValue>();
  const add = (path: string, type: ValueType, from: string) => {
    if (!found.has(path)) found.set(path, { path, type: typeWord(t, type), from });
  };
  const withContact = () => {
    for (const [field, type] of Object.entries(contactType)) if (field !== 'fields') add(`contact.${field}`, type, t('form.from.contact'));
    for (const [field, type] of Object.entries(runType)) add(`run.${field}`, type, t('form.from.run'));
    return [...found.values()];
  };
  return { add, withContact };
}

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
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
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
