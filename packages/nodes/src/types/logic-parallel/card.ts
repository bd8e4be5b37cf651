import { defineCard } from '../../contract/define-card.ts';
import { portsFrom, titlesOf } from '../../shared/port-lists.ts';

export const usual = [
  { port: 'first', title: 'First' },
  { port: 'second', title: 'Second' },
];

export const card = defineCard({
  type: 'logic.parallel',
  kind: 'steer',
  group: 'logic',
  fork: () => 'all',
  title: 'At the same time',
  help: 'Goes all its ways at once; Join brings them together again.',
  icon: 'split',
  synonyms: ['parallel', 'fork', 'concurrent', 'branches', 'together'],
  ports: ({ branches }) => portsFrom(branches),
  summary: ({ branches }: { branches?: unknown }, t) => titlesOf(t, branches, { type: 'logic.parallel', usual }),
});
