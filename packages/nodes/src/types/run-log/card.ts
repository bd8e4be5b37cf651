import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'run.log',
  kind: 'steer',
  group: 'flow',
  title: 'Note in the log',
  help: 'Writes a line into the log of the run, for people who look at it later.',
  icon: 'scroll-text',
  synonyms: ['debug', 'print', 'comment', 'trace', 'console'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ text = '' }: { text?: string | undefined }) => text,
});
