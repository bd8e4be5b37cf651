import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'trigger.http',
  kind: 'trigger',
  group: 'trigger',
  title: 'HTTP request',
  help: 'Starts the workflow when another program calls its address.',
  icon: 'webhook',
  synonyms: ['webhook', 'api', 'post', 'incoming'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ method = 'POST', respond }: { method?: string | undefined; respond?: string | undefined }, t) => {
    const said = method === 'any' ? t('steps.http.any') : method;
    return respond === 'answer' ? t('steps.http.answers', { method: said }) : said;
  },
});
