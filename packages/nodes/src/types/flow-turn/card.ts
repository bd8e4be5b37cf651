import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'flow.turn',
  kind: 'effect',
  group: 'flow',
  hidden: true,
  waits: true,
  title: 'Wait for its turn',
  help: 'Lets runs of one workflow that are about the same thing get along.',
  icon: 'ticket',
  ports: [{ name: 'next', title: '', line: 'main', sets: [] }],
  summary: ({ key = '' }: { key?: string | undefined }) => key,
});
