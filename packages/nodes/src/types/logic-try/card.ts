import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'logic.try',
  kind: 'steer',
  group: 'logic',
  block: 'try',
  title: 'Try',
  help: 'Runs the steps inside; when one of them fails, the run goes on by the siding instead of failing.',
  icon: 'shield',
  synonyms: ['catch', 'error', 'rescue', 'safe', 'handle'],
  ports: [
    { name: 'do', title: 'Try', line: 'main', inside: true },
    { name: 'next', title: 'Done', line: 'main', optional: true },
    { name: 'error', title: 'Failed inside', line: 'siding', optional: true, sets: ['error'] },
  ],
  summary: () => '',
});
