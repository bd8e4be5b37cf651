import { type NodeGroup, type NodeSpec, nodeTitle } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import type { Say } from '@signalbox/words/light';
import { mainPortsOf } from '../graph/step-positions.ts';
import { searchPalette } from './palette-search.ts';

/** What may be chosen: what can follow a port, what can lead to a step, what can start. */
export type Fits = 'follow' | 'lead' | 'start' | 'any';

/** The sections of the list: recent ones first, the others by trade. Each type is there once. */
export function stepChoices(t: Say, { query, fits, recent }: { query: string; fits: Fits; recent: readonly string[] }) {
  const groups = searchPalette(t, query)
    .map(({ group, specs }) => ({ group: group as NodeGroup | 'recent', specs: specs.filter((spec) => allowed[fits](spec)) }))
    .filter(({ specs }) => specs.length > 0);
  if (query.trim() !== '') return groups;
  const all = new Map(groups.flatMap(({ specs }) => specs.map((spec) => [spec.type, spec] as const)));
  const latest = recent.flatMap((type) => all.get(type) ?? []);
  if (latest.length === 0) return groups;
  const rest = groups.map(({ group, specs }) => ({ group, specs: specs.filter((spec) => !latest.includes(spec)) }));
  return [{ group: 'recent' as const, specs: latest }, ...rest.filter(({ specs }) => specs.length > 0)];
}

const isStart = (spec: NodeSpec): boolean => spec.kind === 'trigger';
const leadsOn = (spec: NodeSpec): boolean =>
  mainPortsOf({ id: 'one', type: spec.type, version: spec.version, title: '', input: {}, position: { x: 0, y: 0 }, off: false, note: '' })
    .length > 0;
const allowed: Readonly<Record<Fits, (spec: NodeSpec) => boolean>> = {
  any: () => true,
  start: isStart,
  follow: (spec) => !isStart(spec),
  lead: leadsOn,
};

export const typeTitle = (t: Say, type: string): string => {
  const spec = catalogue.get(type);
  return spec ? nodeTitle(t, spec) : type;
};
