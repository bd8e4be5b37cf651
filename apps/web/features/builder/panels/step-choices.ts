import { type NodeCard, type NodeGroup, nodeTitle } from '@signalbox/flow';
import { cards } from '@signalbox/nodes';
import type { Say } from '@signalbox/words/light';
import { mainPortsOf } from '../graph/step-positions.ts';
import { searchPalette } from './palette-search.ts';

/** What may be chosen: what can follow a port, what can lead to a step, what can start. */
export type Fits = 'follow' | 'lead' | 'start' | 'any';

/** The sections of the list: recent ones first, the others by trade. Each type is there once. */
export function stepChoices(t: Say, { query, fits, recent }: { query: string; fits: Fits; recent: readonly string[] }) {
  const groups = searchPalette(t, query)
    .map(({ group, types }) => ({ group: group as NodeGroup | 'recent', types: types.filter((card) => allowed[fits](card)) }))
    .filter(({ types }) => types.length > 0);
  if (query.trim() !== '') return groups;
  const all = new Map(groups.flatMap(({ types }) => types.map((card) => [card.type, card] as const)));
  const latest = recent.flatMap((type) => all.get(type) ?? []);
  if (latest.length === 0) return groups;
  const rest = groups.map(({ group, types }) => ({ group, types: types.filter((card) => !latest.includes(card)) }));
  return [{ group: 'recent' as const, types: latest }, ...rest.filter(({ types }) => types.length > 0)];
}

const isStart = (card: NodeCard): boolean => card.kind === 'trigger';
const leadsOn = (card: NodeCard): boolean =>
  mainPortsOf({ id: 'one', type: card.type, version: card.version, title: '', input: {}, position: { x: 0, y: 0 }, off: false, note: '' })
    .length > 0;
const allowed: Readonly<Record<Fits, (card: NodeCard) => boolean>> = {
  any: () => true,
  start: isStart,
  follow: (card) => !isStart(card),
  lead: leadsOn,
};

export const typeTitle = (t: Say, type: string): string => {
  const card = cards.get(type);
  return card ? nodeTitle(t, card) : type;
};
