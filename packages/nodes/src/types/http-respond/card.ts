import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'http.respond',
  kind: 'effect',
  group: 'outside',
  title: 'Answer the request',
  help: 'Answers the HTTP request that started the workflow; only the first answer counts.',
  icon: 'reply',
  synonyms: ['webhook', 'response', 'return', 'http'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ status = 200 }: { status?: number | undefined }, t) => t('steps.with', { what: status }),
});
