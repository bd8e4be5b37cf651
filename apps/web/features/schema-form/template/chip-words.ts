import type { Graph } from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';
import { stepModel } from '../../canvas/cards/step-model.ts';
import { titleWords } from '../../canvas/cards/step-words.ts';

/** What a value is called: where it comes from and its name there; an expression has no name but itself. */
export interface ChipWords {
  source: string | null;
  name: string;
}
const path = /^([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*|\[\d+\])+)$/u;
const roots: ReadonlySet<string> = new Set(['trigger', 'contact', 'run']);

export function chipWords(t: Say, expr: string, graph: Graph | null): ChipWords {
  const [, root = '', rest = ''] = path.exec(expr) ?? [];
  const source = roots.has(root) ? t.find(`form.from.${root}`) : stepTitle(t, graph, root);
  return source ? { source, name: rest.replace(/^\./u, '') } : { source: null, name: expr };
}

function stepTitle(t: Say, graph: Graph | null, id: string): string | undefined {
  const node = graph?.nodes.find((one) => one.id === id);
  return node && titleWords(t, stepModel(node, graph?.edges ?? []));
}

/** For a screen reader, in one go. */
export const spokenChip = (t: Say, { source, name }: ChipWords, mistake: string | null): string => {
  const plain = name === '' ? t('form.chip.empty') : t('form.chip.plain', { name });
  const value = source ? t('form.chip.of', { name, source }) : plain;
  return mistake ? `${value}. ${mistake}` : value;
};
