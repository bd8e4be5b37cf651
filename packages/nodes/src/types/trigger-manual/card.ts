import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'trigger.manual',
  kind: 'trigger',
  group: 'trigger',
  title: 'Started by hand',
  help: 'Starts the workflow when a person presses Run, with the values they type in.',
  icon: 'mouse-pointer-click',
  synonyms: ['button', 'manual', 'run', 'test'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ inputs = [] }: { inputs?: readonly { name: string; title?: string }[] | undefined }, t) =>
    inputs.length > 0
      ? t('steps.manual.asks', { names: inputs.map((input) => input.title || input.name).join(', ') })
      : t('steps.manual.asksNothing'),
});
