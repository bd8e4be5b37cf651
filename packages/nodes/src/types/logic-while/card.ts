import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'logic.while',
  kind: 'steer',
  group: 'logic',
  block: 'loop',
  title: 'Repeat while',
  help: 'Runs the steps inside again and again as long as a condition is true.',
  icon: 'rotate-cw',
  synonyms: ['loop', 'until', 'again', 'repeat', 'poll'],
  ports: [
    { name: 'round', title: 'Again', line: 'main', inside: true, sets: ['round'] },
    { name: 'done', title: 'Done', line: 'main', optional: true, sets: ['rounds'] },
    { name: 'limit', title: 'Too many rounds', line: 'siding', optional: true, sets: ['rounds'] },
  ],
  summary: ({ condition = '' }: { condition?: string | undefined }) => condition,
});
