import type { Graph, GraphNode } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { type Say, valueTitle } from '@signalbox/words/light';
import { stepModel } from '../../canvas/cards/step-model.ts';
import { titleWords } from '../../canvas/cards/step-words.ts';

/** What a value is called: where it comes from and its name there; an expression has no name but itself. */
export interface ChipWords {
  source: string | null;
  name: string;
}
const path = /^([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*|\[\d+\])+)$/u;
const roots: ReadonlySet<string> = new Set(['trigger', 'contact', 'run', 'values']);

export function chipWords(t: Say, expr: string, graph: Graph | null): ChipWords {
  const [, root = '', rest = ''] = path.exec(expr) ?? [];
  const node = roots.has(root) ? startOf(graph, root) : graph?.nodes.find((one) => one.id === root);
  const source = roots.has(root) ? t.find(`form.from.${root}`) : node && titleWords(t, stepModel(node, graph?.edges ?? []));
  if (!source) return { source: null, name: expr };
  return { source, name: valueTitle(t, rest.match(/\w+/gu) ?? [], node?.type ?? root) };
}

const startOf = (graph: Graph | null, root: string): GraphNode | undefined =>
  root === 'trigger' ? graph?.nodes.find(({ type }) => catalogue.get(type)?.kind === 'trigger') : undefined;

/** For a screen reader, in one go. */
export const spokenChip = (t: Say, { source, name }: ChipWords, mistake: string | null): string => {
  const plain = name === '' ? t('form.chip.empty') : t('form.chip.plain', { name });
  const value = source ? t('form.chip.of', { name, source }) : plain;
  return mistake ? `${value}. ${mistake}` : value;
};
