import { defineCard } from '../../contract/define-card.ts';
import { portsFrom } from '../../shared/port-lists.ts';

const weight = (input: unknown): number => (typeof input === 'number' ? input : 0);

export const card = defineCard({
  type: 'logic.random',
  kind: 'steer',
  group: 'logic',
  title: 'Random way',
  help: 'Goes one of several ways by chance, each as often as its weight says.',
  icon: 'shuffle',
  synonyms: ['a/b', 'test', 'split', 'chance', 'dice', 'variant'],
  ports: ({ ways }) => portsFrom(ways),
  summary: ({ ways = [] }: { ways?: readonly { port?: string; title?: string; weight?: unknown }[] | undefined }) => {
    const total = ways.reduce((sum, one) => sum + weight(one.weight), 0) || 1;
    return ways.map((one) => `${one.title || one.port} ${Math.round((100 * weight(one.weight)) / total)} %`).join(', ');
  },
});
