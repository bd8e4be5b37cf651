import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'http.request',
  kind: 'call',
  group: 'outside',
  title: 'HTTP request',
  help: 'Calls a web address and keeps what it answers: values and short texts in the run, everything else as a file.',
  icon: 'globe',
  synonyms: ['api', 'webhook', 'rest', 'fetch', 'call'],
  ports: [
    { name: 'next', title: '', line: 'main' },
    { name: 'redirected', title: 'Elsewhere (3xx)', line: 'siding', optional: true },
    { name: 'clientError', title: 'Refused (4xx)', line: 'siding', optional: true },
    { name: 'serverError', title: 'Their error (5xx)', line: 'siding', optional: true },
  ],
  summary: ({ method = 'GET', url = '' }: { method?: string | undefined; url?: string | undefined }) => `${method} ${url}`,
});
