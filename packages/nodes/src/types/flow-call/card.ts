import { defineCard } from '../../contract/define-card.ts';
import { namesOf } from '../../shared/named-values.ts';

export const card = defineCard({
  type: 'flow.call',
  kind: 'steer',
  group: 'flow',
  waits: true,
  title: 'Call workflow',
  help: 'Runs another workflow, waits for its end and goes on with what it returns.',
  icon: 'workflow',
  synonyms: ['subflow', 'reuse', 'child', 'function', 'call'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ inputs = [] }: { inputs?: readonly { name?: string }[] | undefined }, t) =>
    inputs.length > 0 ? t('steps.with', { what: namesOf(inputs) }) : '',
});
