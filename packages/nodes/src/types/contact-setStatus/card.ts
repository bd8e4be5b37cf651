import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'contact.setStatus',
  kind: 'effect',
  group: 'contact',
  contact: 'needs',
  title: 'Set state of contact',
  help: 'Archives the contact, blocks it, or brings it back. Sends to groups reach only those who are active.',
  icon: 'user-check',
  synonyms: ['archive', 'block', 'activate'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ status = '' }: { status?: string | undefined }) => status,
});
