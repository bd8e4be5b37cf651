import type { Graph } from '@signalbox/flow';
import { stepModel } from '../../canvas/cards/step-model.ts';

/** What a value is called: where it comes from and its name there; an expression has no name but itself. */
export interface ChipWords {
  source: string | null;
  name: string;
}
const path = /^([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*|\[\d+\])+)$/u;
const roots: Readonly<Record<string, string>> = { trigger: 'What started it', contact: 'Contact', run: 'This run' };

export function chipWords(expr: string, graph: Graph | null): ChipWords {
  const [, root = '', rest = ''] = path.exec(expr) ?? [];
  const source = Object.hasOwn(roots, root) ? roots[root] : stepTitle(graph, root);
  return source ? { source, name: rest.replace(/^\./u, '') } : { source: null, name: expr };
}

function stepTitle(graph: Graph | null, id: string): string | undefined {
  const node = graph?.nodes.find((one) => one.id === id);
  return node && stepModel(node, graph?.edges ?? []).title;
}

/** For a screen reader, in one go. */
export const spokenChip = ({ source, name }: ChipWords, mistake: string | null): string => {
  const value = source ? `Value ${name} of ${source}` : `Value ${name || 'not chosen'}`;
  return mistake ? `${value}. ${mistake}` : value;
};
