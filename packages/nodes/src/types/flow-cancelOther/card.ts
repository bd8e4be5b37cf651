import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'flow.cancelOther',
  kind: 'effect',
  group: 'flow',
  title: 'Cancel other runs',
  help: 'Stops open runs of this or another workflow, such as reminders that nobody needs any more.',
  icon: 'circle-stop',
  synonyms: ['stop', 'abort', 'kill', 'end'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: (
    { which = 'tagged', name = '', value = '' }: { which?: string | undefined; name?: string | undefined; value?: string | undefined },
    t,
  ) => (which === 'all' ? t('steps.cancel.all') : `${name} ${value}`.trim()),
});
