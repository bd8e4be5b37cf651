import { defineCard } from '../../contract/define-card.ts';
import { namesOf } from '../../shared/named-values.ts';

export const card = defineCard({
  type: 'trigger.workflow',
  kind: 'trigger',
  group: 'trigger',
  title: 'Called by a workflow',
  help: 'Starts the workflow when another one calls it, with the values it gives.',
  icon: 'workflow',
  synonyms: ['subflow', 'function', 'input', 'parameter', 'reuse'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ inputs = [] }: { inputs?: readonly { name?: string }[] | undefined }, t) =>
    inputs.length > 0 ? t('steps.workflow.takes', { names: namesOf(inputs) }) : t('steps.workflow.takesNothing'),
});
