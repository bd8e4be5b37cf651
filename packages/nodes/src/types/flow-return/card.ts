import { defineCard } from '../../contract/define-card.ts';
import { namesOf } from '../../shared/named-values.ts';

export const card = defineCard({
  type: 'flow.return',
  kind: 'steer',
  group: 'flow',
  title: 'Return',
  help: 'Ends the run as done and gives values back to the workflow that called it.',
  icon: 'corner-down-left',
  synonyms: ['result', 'output', 'answer', 'end', 'finish'],
  ports: [],
  summary: ({ values }: { values?: readonly { name?: string }[] | undefined }) => namesOf(values),
});
