import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'contact.setLanguage',
  kind: 'effect',
  group: 'contact',
  contact: 'needs',
  title: 'Set language',
  help: 'Sets the language of the contact, by which templates and questions choose their words.',
  icon: 'languages',
  synonyms: ['locale', 'translation'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ language = '' }: { language?: string | undefined }) => language,
});
