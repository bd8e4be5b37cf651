import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'trigger.event',
  kind: 'trigger',
  group: 'trigger',
  title: 'Event',
  help: 'Starts the workflow when another one sends an event, or when a run of the account fails.',
  icon: 'radio-tower',
  synonyms: ['signal', 'custom event', 'error workflow', 'failed', 'subscribe', 'listen'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ name = '', key = '' }: { name?: string | undefined; key?: string | undefined }, t) =>
    name === 'run.failed' ? t('steps.event.failed') : `${name} ${key}`.trim(),
});
