import type { Say, Word } from '@signalbox/words/light';
import type { NodeCard, Port } from './node-spec.ts';

/**
 * The words of a node type in the language of a reader: those of the catalogue, by type and path, or the English of its
 * card.ts. English readers are sent no catalogue of these, so the English is never said twice.
 */
export const nodeTitle = (t: Say, { type, title }: Pick<NodeCard, 'type' | 'title'>): string => t.find(`nodes.${type}.title`) ?? title;
/** The same, to be said later. */
export const titleWord = ({ type, title }: Pick<NodeCard, 'type' | 'title'>): Word => ({ word: `nodes.${type}.title`, text: title });
export const nodeHelp = (t: Say, { type, help }: Pick<NodeCard, 'type' | 'help'>): string => t.find(`node-help.${type}.help`) ?? help;
/** Other words people look for; each language has its own. */
export const nodeSynonyms = (t: Say, { type, synonyms }: Pick<NodeCard, 'type' | 'synonyms'>): readonly string[] =>
  t.find(`node-help.${type}.synonyms`)?.split(', ') ?? synonyms;

/** A port whose title, if it is the node's own, is said by the catalogue. What a person typed stays theirs, unless it is what stood there before. */
export function saidPort(card: NodeCard, port: Port): Port {
  const { title, name } = port;
  if (typeof title !== 'string' || title === '' || (port.typed && title !== newPorts(card).get(name))) return port;
  const { typed: _, ...own } = port;
  return { ...own, title: { word: `nodes.${card.type}.port.${name}`, text: title } };
}

/** Port -> title with the settings that a new step has. */
function newPorts(card: NodeCard): ReadonlyMap<string, string> {
  const known =
    titles.get(card) ??
    new Map(portsOfNew(card).flatMap(({ name, title }): [string, string][] => (typeof title === 'string' ? [[name, title]] : [])));
  titles.set(card, known);
  return known;
}
const titles = new WeakMap<NodeCard, ReadonlyMap<string, string>>();

const portsOfNew = ({ ports, newSettings }: NodeCard): readonly Port[] =>
  typeof ports === 'function' ? ports(newSettings?.() ?? {}) : ports;
