import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'contact.findOrCreate',
  kind: 'effect',
  group: 'contact',
  contact: 'sets',
  title: 'Find or create contact',
  help: 'Finds the contact with a phone number or an e-mail address, or makes one; from here on the run is about this contact.',
  icon: 'user-plus',
  synonyms: ['person', 'lookup', 'new contact'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: (_input: object, t) => t('steps.contact.byPhone'),
});
