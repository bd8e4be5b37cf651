import { defineCard } from '../../contract/define-card.ts';
import { namesOf } from '../../shared/named-values.ts';

export const card = defineCard({
  type: 'flow.start',
  kind: 'steer',
  group: 'flow',
  title: 'Start workflow',
  help: 'Starts another workflow and goes on at once, without waiting for its end.',
  icon: 'circle-play',
  synonyms: ['trigger', 'subflow', 'detach', 'background', 'launch'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ inputs = [] }: { inputs?: readonly { name?: string }[] | undefined }, t) =>
    inputs.length > 0 ? t('steps.with', { what: namesOf(inputs) }) : '',
});
