import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'template.get',
  kind: 'effect',
  group: 'message',
  title: 'Get template',
  help: 'Fills a template in for the contact, in their language, so that later steps can say it.',
  icon: 'letter-text',
  synonyms: ['text', 'snippet', 'language', 'translation'],
  ports: [
    { name: 'next', title: '', line: 'main' },
    { name: 'none', title: 'No such text', line: 'siding', optional: true, sets: [] },
  ],
  summary: () => '',
});
