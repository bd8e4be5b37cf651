import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'flow.goto',
  kind: 'steer',
  group: 'flow',
  block: 'goto',
  title: 'Go to',
  help: 'Goes on at another step of this workflow, without a track across the canvas.',
  icon: 'corner-up-right',
  synonyms: ['jump', 'back', 'link', 'loop', 'connect'],
  ports: [],
  summary: ({ step = '' }: { step?: string | undefined }) => step,
});
