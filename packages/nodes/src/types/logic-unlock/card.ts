import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'logic.unlock',
  kind: 'effect',
  group: 'logic',
  title: 'Unlock',
  help: 'Gives a lock back before the run ends, so that the next run in the queue goes on.',
  icon: 'lock-open',
  synonyms: ['mutex', 'release', 'free'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ key = '' }: { key?: string | undefined }) => key,
});
