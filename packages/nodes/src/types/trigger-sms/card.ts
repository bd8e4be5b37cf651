import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'trigger.sms',
  kind: 'trigger',
  group: 'trigger',
  title: 'Text message',
  help: 'Starts the workflow when a text message comes in.',
  icon: 'message-square',
  synonyms: ['sms', 'incoming', 'keyword', 'text'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ keywords = [] }: { keywords?: readonly string[] | undefined }, t) =>
    keywords.length > 0 ? keywords.join(', ').toUpperCase() : t('steps.sms.any'),
});
