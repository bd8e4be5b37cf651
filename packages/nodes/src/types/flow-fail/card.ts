import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'flow.fail',
  kind: 'steer',
  group: 'flow',
  title: 'Fail',
  help: 'Fails on purpose: a Try around it goes on by its siding, otherwise the run ends as failed.',
  icon: 'circle-x',
  synonyms: ['error', 'throw', 'raise', 'abort'],
  ports: [],
  summary: ({ message = '' }: { message?: string | undefined }) => message,
});
