import { defineCard } from '../../contract/define-card.ts';
import { namedPort } from '../../shared/port-lists.ts';

export const card = defineCard({
  type: 'logic.if',
  kind: 'steer',
  group: 'logic',
  title: 'Branch',
  help: 'Goes one of two ways, depending on a condition.',
  icon: 'split',
  synonyms: ['if', 'condition', 'decide', 'yes no'],
  ports: (input) => [namedPort('yes', input.yes, 'Yes'), namedPort('no', input.no, 'Otherwise')],
  summary: ({ condition = '' }: { condition?: string | undefined }) => (condition.includes('choose(') ? '' : condition),
});
