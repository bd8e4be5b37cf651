import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'contact.setField',
  kind: 'effect',
  group: 'contact',
  contact: 'needs',
  title: 'Set field of contact',
  help: 'Writes a value into a field of the contact. An empty value empties the field.',
  icon: 'pencil-line',
  synonyms: ['attribute', 'property', 'write', 'update'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ field = '' }: { field?: string | undefined }) => field,
});
